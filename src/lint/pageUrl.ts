const PAGES = 'https://github.com/evenhand/evenhand/blob/main/rules'

/** Where a rule's page can be read. */
export function pageUrl(ruleId: string): string {
  return `${PAGES}/${ruleId}/README.md`
}
