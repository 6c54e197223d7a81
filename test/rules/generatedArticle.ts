/** Articles made of cells, in several shapes and both languages: what is said is known, only how it is laid out varies. */
import fc from 'fast-check'

const SHAPES = ['headings', 'table', 'labels'] as const

interface Words {
  readonly subjects: readonly string[]
  readonly dimensions: readonly string[]
  readonly statements: readonly string[]
  title(subjects: readonly string[]): string
  readonly colon: string
}

const words: Readonly<Record<'zh' | 'en', Words>> = {
  zh: {
    subjects: ['竹席', '草席', '凉席垫'],
    dimensions: ['价格', '透气', '清洗', '收纳', '耐用', '手感', '气味'],
    statements: ['很便宜', '偏贵', '用起来方便', '比较麻烦', '可能会发霉', '有两种尺寸', '结实耐用', '容易断裂', '一般在夏天用'],
    title: (subjects) => `${subjects.join('、')}的对比`,
    colon: '：'
  },
  en: {
    subjects: ['Canoe', 'Kayak', 'Dinghy'],
    dimensions: ['Price', 'Speed', 'Storage', 'Comfort', 'Repairs', 'Weather', 'Transport'],
    statements: [
      'cheap to buy',
      'rather expensive',
      'easy to handle',
      'slow and tiring',
      'may leak after a while',
      'comes in two sizes',
      'reliable for years',
      'hard to find parts for',
      'mostly used in summer'
    ],
    title: (subjects) => subjects.join(' vs '),
    colon: ': '
  }
}

/** What an article says: per dimension one statement a subject, or null. */
export interface Plan {
  readonly language: 'zh' | 'en'
  readonly shape: (typeof SHAPES)[number]
  readonly subjects: readonly string[]
  readonly rows: readonly { readonly dimension: string; readonly cells: readonly (string | null)[] }[]
}

/** Plans of two or three subjects and `least` to seven dimensions, with every cell filled. */
export function plans(least: number): fc.Arbitrary<Plan> {
  return fc
    .record({
      language: fc.constantFrom('zh' as const, 'en' as const),
      shape: fc.constantFrom(...SHAPES),
      count: fc.integer({ min: 2, max: 3 }),
      chosen: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: least }),
      said: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 21, maxLength: 21 })
    })
    .map(({ language, shape, count, chosen, said }) => {
      const { subjects, dimensions, statements } = words[language]
      return {
        language,
        shape,
        subjects: subjects.slice(0, count),
        rows: chosen.map((at, row) => ({
          dimension: dimensions[at]!,
          cells: subjects.slice(0, count).map((_, column) => statements[said[row * 3 + column]!]!)
        }))
      }
    })
}

/** The same plan with some cells empty, each given as row and column. */
export function withGaps(plan: Plan, gaps: readonly (readonly [row: number, column: number])[]): Plan {
  const isGap = (row: number, column: number) => gaps.some(([r, c]) => r === row && c === column)
  return {
    ...plan,
    rows: plan.rows.map((one, row) => ({ ...one, cells: one.cells.map((cell, column) => (isGap(row, column) ? null : cell)) }))
  }
}

/** The article in Markdown. */
export function write({ language, shape, subjects, rows }: Plan): string {
  const { title, colon } = words[language]
  const head = `# ${title(subjects)}\n\n`
  const stop = language === 'zh' ? '。' : '.'
  if (shape === 'table') {
    const lines = [
      ['', ...subjects],
      ['---', ...subjects.map(() => '---')],
      ...rows.map(({ dimension, cells }) => [dimension, ...cells.map((cell) => cell ?? '')])
    ]
    return `${head}${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`
  }
  const items = (cells: readonly (string | null)[], indent: string) =>
    cells.flatMap((cell, column) => (cell === null ? [] : [`${indent}- ${subjects[column]}${colon}${cell}${stop}`])).join('\n')
  if (shape === 'labels') return `${head}${rows.map(({ dimension, cells }) => `- **${dimension}**\n${items(cells, '  ')}`).join('\n')}\n`
  return `${head}${rows.map(({ dimension, cells }) => `## ${dimension}\n\n${items(cells, '')}`).join('\n\n')}\n`
}
