const BREAK = /[:：|｜?？!！。;；]|——?|\s[-–—~]\s|[【】《》]|\u2026/u

/**
 * A title in parts: “Databases: A vs B — which one?” has three. What stands in brackets at its end is a part of its
 * own when it lists (`框架对比（A、B）`), and otherwise explains a name and stays (`Mercurial (hg) vs Git`).
 */
export function titleSegments(title: string): string[] {
  const flat = title
    .replace(/[\n\u2028]+/g, ' ')
    .replace(/[“”"「」『』`*]/gu, '')
    .trim()
  const listed: string[] = []
  const rest = flat.replace(/[(（]([^()（）]*(?:[、，,/]|\bvs\b)[^()（）]*)[)）]\s*$/iu, (_, inside: string) => {
    listed.push(inside)
    return ' '
  })
  return [...rest.split(BREAK), ...listed].map((part) => part.trim()).filter((part) => part !== '')
}
