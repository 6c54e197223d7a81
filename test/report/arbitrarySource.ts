/** Random comparison articles as Markdown: their parts in any order, what they say sprinkled with mark-up. */
import fc from 'fast-check'
import { words } from './arbitraryArticle.ts'

const WORDS = {
  zh: {
    title: '划艇与皮划艇的对比',
    subjects: ['划艇', '皮划艇'],
    dimensions: ['成本', '水上速度', '维修'],
    pro: '优点',
    con: '缺点',
    verdict: '结论'
  },
  en: {
    title: 'Rowing boat vs. kayak',
    subjects: ['rowing boat', 'kayak'],
    dimensions: ['Cost', 'Speed on water', 'Repair'],
    pro: 'Pros',
    con: 'Cons',
    verdict: 'Verdict'
  }
}
const PLAIN = {
  zh: ['便宜，也轻。', '逆风时很慢。', '要花一个小时[^1]。', '见[说明](https://example.org/a)。', '**结实**，但 `很重`。'],
  en: [
    'It is cheap and light.',
    'It is slow against the wind.',
    'It takes an hour[^1].',
    'See [the manual](https://example.org/a).',
    '**Solid**, but `heavy`.'
  ]
}

const oneLine = words.map((text) => text.replace(/\s+/g, ' ').trim())

export const arbitrarySource: fc.Arbitrary<string> = fc.constantFrom('zh' as const, 'en' as const).chain((language) => {
  const { title, subjects, dimensions, pro, con, verdict } = WORDS[language]
  const says = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PLAIN[language]) }, { weight: 1, arbitrary: oneLine })
  const subject = fc.constantFrom(...subjects)
  const about = fc.tuple(subject, says).map(([name, text]) => `${name}${language === 'zh' ? '：' : ': '}${text}`)
  const list = fc.array(fc.oneof(about, says), { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n'))
  const block = fc.oneof(
    list,
    says,
    fc.tuple(subject, says).map(([name, text]) => `${name} ${text}`),
    fc.tuple(subject, fc.constantFrom(pro, con), list).map(([name, side, items]) => `**${name}** ${side}:\n\n${items}`),
    fc
      .tuple(says, says)
      .map(
        (cells) =>
          `| | ${subjects.join(' | ')} |\n| - | - | - |\n| ${dimensions[1]} | ${cells.map((cell) => cell.replaceAll('|', '')).join(' | ')} |`
      ),
    fc.constantFrom('```sh\nrow --fast\n```', '> 引文 quoted', '![a lake](lake.png)', '---', '<!-- note -->', '1. one\n2. two')
  )
  const heading = fc.constantFrom(...dimensions, ...subjects, verdict, '附录 Appendix').map((name) => `## ${name}`)
  const section = fc.tuple(heading, fc.array(block, { maxLength: 3 })).map(([head, blocks]) => [head, ...blocks].join('\n\n'))
  return fc
    .tuple(fc.array(block, { maxLength: 2 }), fc.array(section, { minLength: 2, maxLength: 5 }))
    .map(([opening, sections]) => `# ${title}\n\n${[...opening, ...sections].join('\n\n')}\n\n[^1]: Lake Survey 2024\n`)
})
