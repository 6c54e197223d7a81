import type { Language } from '../../article/types.ts'
import { languageOf } from '../../text/languageOf.ts'
import type { Block } from './types.ts'

/** A Chinese passage, then the English one that says the same, in one paragraph. */
const BOTH = /^(`[^`]+`：)?([\s\S]*\p{Script=Han}[\s\S]*?[。！？])\s*([A-Z“][^\p{Script=Han}]*)$/u

/**
 * Of a page that says everything twice, the blocks for readers of one language. What is there in one language only stays:
 * blocks are dropped where their neighbours of the same sort say it in the wanted language.
 */
export function inLanguage(blocks: readonly Block[], language: Language): Block[] {
  const runs: Block[][] = []
  for (const block of blocks.map((one) => halved(one, language))) {
    const last = runs.at(-1)?.at(-1)
    if (last && sortOf(last) === sortOf(block) && block.kind !== 'heading') runs.at(-1)!.push(block)
    else runs.push([block])
  }
  return runs.flatMap((run) => {
    if (!run.some((block) => spokenIn(block) === language)) return run
    // The output of an example is of the example's language whatever it quotes.
    let kept = true
    return run.filter((block) => {
      if (!(block.kind === 'fence' && block.info === 'text')) kept = (spokenIn(block) ?? language) === language
      return kept
    })
  })
}

function halved(block: Block, language: Language): Block {
  const match = block.kind === 'prose' ? BOTH.exec(block.text) : null
  if (!match) return block
  const [, label = '', zh = '', en = ''] = match
  return { kind: 'prose', text: language === 'zh' ? `${label}${zh}` : `${label.replace('：', ': ')}${en}` }
}

/** Lists and paragraphs stand for each other, examples for examples. */
function sortOf({ kind }: Block): string {
  return kind === 'fence' ? 'example' : kind === 'heading' || kind === 'table' ? kind : 'prose'
}

/** Null for what belongs to no language: tables, and code that is no example. */
function spokenIn(block: Block): Language | null {
  if (block.kind === 'table' || (block.kind === 'fence' && !block.info.startsWith('markdown'))) return null
  return languageOf(block.text.replace(/`[^`\n]*`/g, ''))
}
