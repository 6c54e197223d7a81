import { defineRule } from '../../src/rule.ts'

/** What was restored, and how much of it: `['5 处标题', '12 个列表项']`. */
interface Restored {
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

interface Kind {
  /** Of the edits that recovery makes. Indents, line breaks and table cells go along with these. */
  readonly edits: readonly string[]
  /** Only those that write this. */
  readonly text?: string
  readonly zh: string
  readonly en: readonly [one: string, many: string]
}

const STRUCTURE: readonly Kind[] = [
  { edits: ['title', 'heading'], zh: '处标题', en: ['heading', 'headings'] },
  { edits: ['bullet', 'number'], zh: '个列表项', en: ['list item', 'list items'] },
  { edits: ['table-delimiter', 'table-row'], text: '| ---', zh: '个表格', en: ['table', 'tables'] },
  { edits: ['full-width'], zh: '个全角标记', en: ['full-width mark', 'full-width marks'] }
]
const CHARACTERS: readonly Kind[] = [
  { edits: ['zero-width'], zh: '个看不见的字符', en: ['invisible character', 'invisible characters'] },
  { edits: ['radical'], zh: '个形近的部首字', en: ['look-alike radical', 'look-alike radicals'] }
]
const INDENTS: Kind = { edits: ['indent', 'break', 'table-row'], zh: '处缩进', en: ['indented line', 'indented lines'] }

export default defineRule({
  id: 'pasted-structure',
  description: {
    zh: '标题、列表、表格从网页或文档里粘贴来，丢了 Markdown 标记，或夹着看不见的字符',
    en: 'Headings, lists or tables that lost their Markdown when they were pasted, or characters that only look right'
  },
  category: 'structure',
  severity: 'warning',
  options: {},
  messages: {
    structure: {
      zh: ({ zh }: Restored) => `${zh.join('、')}不是 Markdown 写法，显示出来只是普通文字，请补上标记`,
      en: ({ en }: Restored) => `Unexpected plain text for ${and(en)}, expected Markdown`,
      note: {
        zh: () => '这里按还原后的结构检查，别的工具不会这样读；`--fix` 把标记写进文件，不动文字',
        en: () =>
          'It was checked as if it were Markdown, which no other tool does; `--fix` writes the marks into the file and leaves the words alone'
      }
    },
    characters: {
      severity: 'info',
      zh: ({ zh }: Restored) => `夹有 ${zh.join('、')}，看上去没有差别，却搜不到、对不上，请换成通常的字符`,
      en: ({ en }: Restored) => `Unexpected ${and(en)}, expected plain characters`,
      note: {
        zh: () => '多半是从 PDF 或网页复制时带来的；`--fix` 会换掉',
        en: () => 'They come along when text is copied from a PDF or a page, and searches miss the words; `--fix` mends them'
      }
    }
  },
  *check({ article }) {
    const edits = article.recovery.filter(({ kind }) => kind !== 'boilerplate')
    const [first] = edits
    if (!first) return
    const found = (kinds: readonly Kind[]) =>
      kinds
        .map((kind) => ({
          ...kind,
          count: edits.filter(({ kind: made, text }) => kind.edits.includes(made) && text.includes(kind.text ?? '')).length
        }))
        .filter(({ count }) => count > 0)
    const structure = found(STRUCTURE)
    const told = [...structure, ...found(CHARACTERS)]
    const kinds = told.length > 0 ? told : found([INDENTS])
    const { keeping } = article.repair
    yield {
      message: structure.length > 0 || told.length === 0 ? 'structure' : 'characters',
      data: {
        zh: kinds.map(({ count, zh }) => `${count} ${zh}`),
        en: kinds.map(({ count, en: [one, many] }) => `${count} ${count === 1 ? one : many}`)
      },
      place: first.place,
      ...(keeping.length > 0 && { fix: keeping })
    }
  }
})

function and(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
