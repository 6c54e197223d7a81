import { defineRule, list } from '../../src/rule.ts'

type Facts = Readonly<Record<string, string | number>>

/** Causes as hosts give them, and the message for each; any other is shown as it is. */
const CAUSES = {
  binary: 'binary',
  encoding: 'encoding',
  'too-large': 'tooLarge',
  'no-access': 'noAccess',
  'not-a-file': 'notAFile',
  gone: 'gone',
  'too-long': 'tooLong',
  nesting: 'nesting',
  delimiters: 'delimiters'
} as const

const at = {
  zh: (line: string | number) => (line === '' ? '' : `第 ${line} 行起`),
  en: (line: string | number) => (line === '' ? '' : ` from line ${line} on`)
}

export default defineRule({
  id: 'unreadable-file',
  description: { zh: '文件的内容读不了', en: 'The content of a file could not be read' },
  category: 'structure',
  severity: 'error',
  everywhere: true,
  options: {},
  messages: {
    binary: {
      zh: (_: Facts) => '这是二进制文件，应为文本',
      en: (_: Facts) => 'Unexpected binary content, expected text'
    },
    encoding: {
      zh: ({ line = '', guess = '' }: Facts) =>
        `${at.zh(line)}编码有误，应为 UTF-8，或带 BOM 的 UTF-16${guess === '' ? '' : `；看着像 ${guess}，请转换`}`,
      en: ({ line = '', guess = '' }: Facts) =>
        `Unexpected encoding${guess === '' ? '' : ` (looks like ${guess})`}${at.en(line)}, expected UTF-8, or UTF-16 with a byte order mark`
    },
    tooLarge: {
      zh: ({ limit = '' }: Facts) => (limit === '' ? '文件太大，没有读取' : `文件太大，应不超过 ${limit} MiB`),
      en: ({ limit = '' }: Facts) =>
        limit === '' ? 'Unexpected size, too large to be read' : `Unexpected size, expected at most ${limit} MiB`
    },
    noAccess: {
      zh: (_: Facts) => '没有读取权限，请检查文件的权限',
      en: (_: Facts) => 'File has no permission to be read, add it'
    },
    notAFile: {
      zh: (_: Facts) => '这不是普通文件，应为文本文件',
      en: (_: Facts) => 'Unexpected device, pipe or socket, expected a text file'
    },
    gone: {
      zh: (_: Facts) => '检查途中文件被移走或删除了',
      en: (_: Facts) => 'Unexpected removal while the run was going on, expected the file to stay'
    },
    tooLong: {
      zh: ({ limit = '' }: Facts) => `文字太长，应不超过 ${limit} 个字符`,
      en: ({ limit = '' }: Facts) => `Unexpected length, expected at most ${limit} characters`
    },
    nesting: {
      zh: ({ line = '', limit = '' }: Facts) => `第 ${line} 行的列表或引用嵌套太深，应不超过 ${limit} 层`,
      en: ({ line = '', limit = '' }: Facts) => `Unexpected nesting of lists or quotes on line ${line}, expected at most ${limit} levels`
    },
    delimiters: {
      zh: ({ line = '', limit = '' }: Facts) => `第 ${line} 行所在的段落里 ${list.zh(['*', '_', '['])} 太多，应不超过 ${limit} 个`,
      en: ({ line = '', limit = '' }: Facts) =>
        `Unexpected number of ${list.en(['*', '_', '['])} in the paragraph of line ${line}, expected at most ${limit}`
    },
    other: {
      zh: ({ cause = '' }: Facts) => `读不了：${cause}`,
      en: ({ cause = '' }: Facts) => `Unexpected failure to read: ${cause}`
    }
  },
  *check({ article }) {
    for (const { code, data, place } of article.diagnostics) {
      if (code === 'unreadable') yield { message: CAUSES[data.cause as keyof typeof CAUSES] ?? 'other', data, place }
    }
  }
})
