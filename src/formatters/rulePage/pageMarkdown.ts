import type { Language } from '../../article/types.ts'
import { blocksOf } from './blocksOf.ts'
import { inLanguage } from './inLanguage.ts'
import { pageLabels } from './labels.ts'
import type { Block } from './types.ts'

/**
 * A rule's page as Markdown in one language, for viewers that show it away from its folder.
 *
 * @param url the address of the page, which its links are relative to.
 */
export function pageMarkdown(page: string, language: Language, url: string): string {
  const shown = inLanguage(blocksOf(page), language).filter((block, index, all) => {
    const next = all[index + 1]
    return block.kind !== 'heading' || (next !== undefined && next.kind !== 'heading')
  })
  return `${shown.map((block) => absolute(textOf(block, pageLabels[language]), url)).join('\n\n')}\n`
}

function textOf(block: Block, words: (typeof pageLabels)[Language]): string {
  if (block.kind === 'heading') return `## ${words.sections[block.text] ?? block.text}`
  if (block.kind !== 'fence') return block.text
  const longest = Math.max(2, ...(block.text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const [, language = '', verdict = '', given = ''] = /^(\S*)(?: (ok|not-ok))?(?: (\{.*\}))?/.exec(block.info) ?? []
  const title = verdict === 'ok' ? words.ok : verdict === 'not-ok' ? words.notOk : language === 'text' ? words.output : ''
  const label = title === '' ? '' : `**${title}**${given && ` \`${given}\``}\n\n`
  return `${label}${fence}${language}\n${block.text}\n${fence}`
}

function absolute(text: string, url: string): string {
  return text.replace(/\]\((?!https?:|#)([^()\s]{1,300})\)/g, (_, target: string) => `](${new URL(target, url).href})`)
}
