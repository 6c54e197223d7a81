/** Writes the texts that `npm run bench` works on: the same for the same seed, so that two runs can be compared. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SUBJECTS = {
  en: [
    ['Kestrel', 'Harrier'],
    ['Linden', 'Rowan'],
    ['Basalt', 'Granite'],
    ['Ferry', 'Causeway']
  ],
  zh: [
    ['红隼', '白鹞'],
    ['椴木', '花楸'],
    ['玄武岩', '花岗岩'],
    ['渡船', '堤道']
  ]
}
const DIMENSIONS = {
  en: ['Cost', 'Performance', 'Reliability', 'Security', 'Ease of use', 'Maintenance', 'Documentation', 'Compatibility'],
  zh: ['成本', '性能', '可靠性', '安全性', '易用性', '维护', '文档', '兼容性']
}
const SAID = {
  en: {
    good: ['is fast and needs little memory', 'costs less over five years', 'has clear documentation', 'starts in under a second'],
    bad: ['is hard to set up', 'needs a paid licence', 'may lose data when the power fails', 'is slow on old machines'],
    plain: [
      'The file is read once and kept until it changes.',
      'Each entry has a name, a size and a date; the date is that of the last change.',
      'Call it with a path, and it returns a promise of the text.',
      'On the second day we walked along the river and counted boats.',
      'See the next chapter for how the parts fit together.',
      'When the option is set, links are followed and folders are not.'
    ]
  },
  zh: {
    good: ['速度快，占用内存少', '五年下来花费更低', '文档清楚', '不到一秒就能启动'],
    bad: ['安装麻烦', '需要付费许可', '断电时可能丢数据', '在旧机器上很慢'],
    plain: [
      '文件只读一次，改动之后才会再读。',
      '每一项都有名称、大小和日期，日期是最后一次修改的日子。',
      '传入路径即可调用，返回文件的内容。',
      '第二天我们沿着河走，数了数经过的船。',
      '各部分怎样配合，见下一章。',
      '打开这个选项后，会跟随链接，但不会进入目录。'
    ]
  }
}

/** @typedef {(limit: number) => number} Draw */
/** @typedef {'zh' | 'en'} Language */

/** @param {number} seed @returns {Draw} whole numbers from 0 up to a limit */
function draws(seed) {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** @template T @param {Draw} draw @param {readonly T[]} list @returns {T} */
const pick = (draw, list) => /** @type {T} */ (list[draw(list.length)])

/** @param {Draw} draw @param {Language} language @param {number} size characters */
export function comparison(draw, language, size) {
  const [a, b] = /** @type {[string, string]} */ (pick(draw, SUBJECTS[language]))
  const words = SAID[language]
  const zh = language === 'zh'
  const parts = [zh ? `# ${a}与${b}的对比` : `# ${a} vs ${b}`, pick(draw, words.plain)]
  for (let i = 0, length = 0; length < size; i++) {
    const name = DIMENSIONS[language][i % 8] ?? ''
    const line = (/** @type {string} */ subject, /** @type {string} */ side) =>
      zh ? `- **${subject}**：${side}（第 ${i} 项）。` : `- **${subject}**: ${side} (item ${i}).`
    const part = [
      `## ${name}${i < 8 ? '' : ` ${i}`}`,
      `${line(a, pick(draw, words.good))}\n${line(b, pick(draw, words.bad))}`,
      pick(draw, words.plain)
    ]
    parts.push(...part)
    length += part.join('\n\n').length + 2
  }
  return `${parts.join('\n\n')}\n`
}

/** @param {Draw} draw @param {Language} language @param {number} size @param {'manual' | 'changelog' | 'reference' | 'guide'} kind */
function other(draw, language, size, kind) {
  const { plain } = SAID[language]
  const zh = language === 'zh'
  const name = `tool-${draw(10_000)}`
  const parts = [kind === 'changelog' ? `# ${zh ? '更新日志' : 'Changelog'}` : `# ${name}`, pick(draw, plain)]
  const manual = zh ? ['安装', '用法', '参数', '许可证'] : ['Install', 'Usage', 'API', 'License']
  for (let i = 0, length = 0; length < size; i++) {
    const heading = {
      manual: i < 4 ? `## ${manual[i]}` : `### ${name} ${i}`,
      changelog: `## [1.${i}.0](https://example.com/${name}/compare/${i}) (2025-01-${10 + (i % 20)})`,
      reference: `### \`${name.replace('-', '')}${i}(path)\``,
      guide: `## ${zh ? `第 ${i} 天` : `Day ${i}`}`
    }[kind]
    const list = [1, 2, 3].map(() => `- ${pick(draw, plain)}`).join('\n')
    const code = `\`\`\`js\nconst value${i} = open('file-${i}')\n\`\`\``
    const part = [
      heading,
      pick(draw, plain),
      kind === 'changelog' ? list : kind === 'guide' ? `${pick(draw, plain)} ${pick(draw, plain)}` : `${code}\n\n${list}`
    ]
    parts.push(...part)
    length += part.join('\n\n').length + 2
  }
  return `${parts.join('\n\n')}\n`
}

/** One of about a megabyte, and the half of it: what twice the text costs. @param {number} size */
export const long = (size) => comparison(draws(7), 'zh', size)

/** Texts made to be slow, by name. */
export const pathological = {
  brackets: '['.repeat(100_000),
  stars: '*'.repeat(100_000),
  links: '[]('.repeat(100_000),
  runs: '*a_ '.repeat(25_000),
  quotes: `${'> '.repeat(1000)}a\n`,
  lists: Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
  line: SAID.en.plain.join(' ').repeat(3600).slice(0, 1_000_000),
  table: `|${' a |'.repeat(20)}\n|${'---|'.repeat(20)}\n${`|${' b |'.repeat(20)}\n`.repeat(2500)}`
}

/** Writes `count` files of 2 to 20 KB into `folder`, one in ten a comparison. @param {string} folder @param {number} count @returns bytes */
export function writeCorpus(folder, count) {
  const draw = draws(2026)
  let bytes = 0
  for (let i = 0; i < count; i++) {
    const language = /** @type {const} */ (['zh', 'en'])[i % 2] ?? 'zh'
    const size = (2000 + draw(18_000)) / (language === 'zh' ? 2.4 : 1)
    const kind = /** @type {const} */ (['manual', 'changelog', 'reference', 'guide', 'manual'])[draw(5)] ?? 'manual'
    const text = i % 10 < 1 ? comparison(draw, i % 20 < 10 ? 'zh' : 'en', size) : other(draw, language, size, kind)
    const path = join(folder, `part-${Math.floor(i / 50)}`)
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, `${i}.md`), text)
    bytes += Buffer.byteLength(text)
  }
  return bytes
}
