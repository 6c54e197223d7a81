/** The one table of options: the parser, `--help` and the README's tables are made from it. */
import type { Text } from '../config/wording.ts'
import { formats } from '../formatters/formats.ts'

export const commands = ['lint', 'report', 'normalize', 'diff', 'profiles', 'explain', 'init', 'merge', 'completion', 'lsp'] as const
export type CommandName = (typeof commands)[number]

/** The shells that `evenhand completion` knows. */
export const shells = ['bash', 'zsh', 'fish'] as const

export interface Option {
  readonly name: string
  readonly alias?: string
  readonly commands: readonly CommandName[]
  /** `flag` takes no value; `list` may be given again and again. */
  readonly type: 'flag' | 'value' | 'list'
  /** What stands for the value in help. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** Other values than the choices may do; they are checked where they are used. */
  readonly open?: boolean
  readonly default?: string
  /** A flag that has a `--no-` form. */
  readonly negatable?: boolean
  /** A flag that is on unless its `--no-` form is given, and shown in that form. */
  readonly negated?: boolean
  readonly description: Text
}

const all: readonly CommandName[] = commands
/** Those that read articles and print. */
const reading = commands.filter((command) => !['init', 'merge', 'completion', 'lsp'].includes(command))
/** Those that write results of lint. */
const linting: readonly CommandName[] = ['lint', 'merge']
/** The formats of lint: what `evenhand merge` reads is none of those for people and platforms. */
export const lintFormats = [...formats, 'blob'] as const

export const options: readonly Option[] = [
  {
    name: 'format',
    alias: 'f',
    commands: linting,
    type: 'list',
    choices: lintFormats,
    open: true,
    default: 'stylish',
    description: {
      zh: '输出格式，或自己的格式化模块（路径或包名）；可多次使用，各配一个 --output-file',
      en: 'Output format, or a formatter of your own by path or package; may be given again, each with an --output-file'
    }
  },
  {
    name: 'format',
    alias: 'f',
    commands: ['report'],
    type: 'value',
    choices: ['markdown', 'html', 'json', 'ndjson', 'csv', 'matrix-csv', 'tree'],
    default: 'markdown',
    description: { zh: '输出格式', en: 'Output format' }
  },
  {
    name: 'format',
    alias: 'f',
    commands: ['diff'],
    type: 'value',
    choices: ['markdown', 'json'],
    default: 'markdown',
    description: { zh: '输出格式', en: 'Output format' }
  },
  {
    name: 'format',
    alias: 'f',
    commands: ['profiles', 'explain'],
    type: 'value',
    choices: ['text', 'json'],
    default: 'text',
    description: { zh: '输出格式', en: 'Output format' }
  },
  {
    name: 'to',
    commands: ['normalize'],
    type: 'value',
    choices: ['markdown', 'madr'],
    default: 'markdown',
    description: {
      zh: '写成什么：规范式文章，或 MADR 决策记录',
      en: 'What to write: the article in normal form, or a decision record (MADR)'
    }
  },
  {
    name: 'layout',
    commands: ['normalize'],
    type: 'value',
    choices: ['list', 'table'],
    default: 'list',
    description: { zh: '各维度下用列表还是表格并列', en: 'Lists or a table side by side under each dimension' }
  },
  {
    name: 'output-file',
    alias: 'o',
    commands: linting,
    type: 'list',
    value: 'PATH',
    description: {
      zh: '把前面那个 --format 写入文件，不写到标准输出（- 即标准输出）；缺的目录会建好',
      en: 'Write the --format before it to a file instead of standard output (-); missing folders are made'
    }
  },
  {
    name: 'output-file',
    alias: 'o',
    commands: all.filter((name) => !linting.includes(name) && name !== 'completion' && name !== 'lsp'),
    type: 'value',
    value: 'PATH',
    description: {
      zh: '写入文件，不写到标准输出（-）；缺的目录会建好',
      en: 'Write to a file instead of standard output (-); missing folders are made'
    }
  },
  {
    name: 'output-dir',
    commands: ['normalize'],
    type: 'value',
    value: 'DIR',
    description: {
      zh: '每篇写成这个目录下的一个文件；不止一篇时必须给',
      en: 'Write one file for each article below this folder; needed for more than one'
    }
  },
  {
    name: 'input-format',
    commands: ['lint', 'report'],
    type: 'value',
    choices: ['text', 'ndjson'],
    default: 'text',
    description: {
      zh: '输入是文章本身，还是每行一个 {"path", "text"}',
      en: 'The input is the articles themselves, or one {"path", "text"} a line'
    }
  },
  {
    name: 'since',
    commands: ['lint'],
    type: 'value',
    value: 'REV',
    description: {
      zh: '只列出与 git 的这个版本相比改动带来的问题（提交、分支、标签；REV... 为与它的分叉点）',
      en: 'Only findings of what changed since a revision of git (commit, branch, tag; REV... for where the two parted)'
    }
  },
  {
    name: 'staged',
    commands: ['lint'],
    type: 'flag',
    description: {
      zh: '只列出已暂存的改动带来的问题；读的是暂存的内容，不是文件现在的样子',
      en: 'Only findings of what is staged; reads the staged content, not the file as it is'
    }
  },
  {
    name: 'since',
    commands: ['diff'],
    type: 'value',
    value: 'REV',
    description: {
      zh: '与 git 的一个版本相比（提交、分支、标签；REV... 为与它的分叉点）',
      en: 'Compare with a revision of git (commit, branch, tag; REV... for where the two parted)'
    }
  },
  {
    name: 'link-template',
    commands: ['report', 'diff'],
    type: 'value',
    value: 'URL',
    description: {
      zh: '行号链到哪里：含 {path}、{line}、{endLine} 的网址，或 github:OWNER/REPO@REF、gitlab:GROUP/PROJECT@REF；不给则链到文件本身',
      en: 'Where lines are linked to: a URL with {path}, {line}, {endLine}, or github:OWNER/REPO@REF, gitlab:GROUP/PROJECT@REF; the file itself by default'
    }
  },
  {
    name: 'config',
    alias: 'c',
    commands: [...reading, 'lsp'],
    type: 'value',
    value: 'PATH',
    description: {
      zh: '所有文件都用这份配置；不给则为每个文件向上找 evenhand.config.*',
      en: 'Configuration for all files; without it, evenhand.config.* is looked for from each file upward'
    }
  },
  {
    name: 'print-config',
    commands: ['lint'],
    type: 'value',
    value: 'FILE',
    description: {
      zh: '显示这个文件适用的全部设置及其出处，不做检查',
      en: 'Print all settings in force for a file and where each comes from, and check nothing'
    }
  },
  {
    name: 'rule',
    commands: ['lint', 'report', 'diff', 'explain'],
    type: 'list',
    value: 'ID:SEVERITY',
    description: {
      zh: '改一条规则的级别（error、warning、info、off），可多次使用',
      en: 'Set the severity of a rule (error, warning, info, off); may be given again'
    }
  },
  {
    name: 'profile',
    commands: reading,
    type: 'value',
    value: 'ID',
    description: { zh: '这类对比应当谈到哪些维度', en: 'Which dimensions this kind of comparison should treat' }
  },
  {
    name: 'subjects',
    commands: ['lint', 'report', 'normalize', 'profiles'],
    type: 'value',
    value: 'A,B',
    description: {
      zh: '文中对比的是什么；出现两个以上时，以此为准',
      en: 'What the texts compare; decides wherever two of them occur'
    }
  },
  {
    name: 'ignore',
    commands: ['lint', 'report', 'normalize', 'profiles'],
    type: 'flag',
    negated: true,
    description: {
      zh: '也读 .gitignore、.evenhandignore 和配置里的 ignores 略过的文件',
      en: 'Also read what .gitignore, .evenhandignore and ignores in the configuration leave out'
    }
  },
  {
    name: 'baseline',
    commands: ['lint'],
    type: 'value',
    value: 'FILE',
    description: { zh: '不列出这份基线里已有的问题', en: 'Leave out the findings that this baseline knows' }
  },
  {
    name: 'update-baseline',
    commands: ['lint'],
    type: 'flag',
    description: {
      zh: '把这次查到的写入 --baseline，不再出现的去掉',
      en: 'Write what is found into --baseline, and drop what no longer occurs'
    }
  },
  {
    name: 'cache',
    commands: ['lint'],
    type: 'flag',
    negatable: true,
    description: {
      zh: '没有变过的文件用上次的结果；按内容、设置和版本认，结果不变',
      en: 'Take the results of an earlier run for files that have not changed, known by content, settings and version'
    }
  },
  {
    name: 'cache-location',
    commands: ['lint'],
    type: 'value',
    value: 'PATH',
    description: {
      zh: '缓存放在哪里；默认 node_modules/.cache/evenhand，没有 node_modules 时为 .evenhandcache',
      en: 'Where the cache is kept; by default node_modules/.cache/evenhand, or .evenhandcache where there is no node_modules'
    }
  },
  {
    name: 'concurrency',
    commands: ['lint'],
    type: 'value',
    value: 'N|auto|off',
    default: 'auto',
    description: {
      zh: '用几个线程检查；auto 在文字很多时才用，结果都一样',
      en: 'How many threads lint; auto takes them for much text only, the results are the same'
    }
  },
  {
    name: 'shard',
    commands: ['lint'],
    type: 'value',
    value: 'I/N',
    description: {
      zh: '只检查 N 份文件中的第 I 份，各机器各做一份；配 --format blob，最后用 evenhand merge 合起来',
      en: 'Lint only part I of N, one on each machine; with --format blob, and evenhand merge in the end'
    }
  },
  {
    name: 'fail-on',
    commands: linting,
    type: 'value',
    choices: ['error', 'warning', 'info', 'never'],
    default: 'error',
    description: { zh: '从哪一级起以退出码 1 结束', en: 'The severity from which the exit code is 1' }
  },
  {
    name: 'max-warnings',
    commands: linting,
    type: 'value',
    value: 'N',
    description: { zh: '警告多于 N 个时退出码为 1', en: 'The exit code is 1 when there are more warnings than N' }
  },
  {
    name: 'quiet',
    commands: linting,
    type: 'flag',
    description: {
      zh: '只列出错误；警告和提示只报个数，照样计入 --fail-on 和 --max-warnings',
      en: 'Show errors only; warnings and infos are counted, and count for --fail-on and --max-warnings as ever'
    }
  },
  {
    name: 'watch',
    commands: ['lint'],
    type: 'flag',
    description: {
      zh: '查完不退出，文件一改就重查改了的，直到按 Ctrl-C',
      en: 'Go on after the first run and lint what changes, until Ctrl-C'
    }
  },
  {
    name: 'stats',
    commands: ['lint'],
    type: 'flag',
    description: {
      zh: '说明每一步、每条规则用了多少时间：写到标准错误，json 里在 stats',
      en: 'Say how long each step and rule took: on standard error, for json under stats'
    }
  },
  {
    name: 'all-documents',
    commands: ['lint'],
    type: 'flag',
    description: {
      zh: '不是对比的文件也从头读到尾（默认只读到看出不是对比为止），数出其中的断言；检查结果不变',
      en: 'Read all of every file and count its claims, also where it is no comparison (by default only as much as tells so); findings are the same'
    }
  },
  {
    name: 'fix',
    commands: ['lint'],
    type: 'flag',
    description: { zh: '把改了不会错的地方改好，写回文件', en: 'Write the fixes that are safe into the files' }
  },
  {
    name: 'fix-suggestions',
    commands: ['lint'],
    type: 'flag',
    description: {
      zh: '连同建议一起改（会删去网站文字、改名称），改完请看一遍',
      en: 'Apply suggestions as well, which may remove text or change names: read what they did'
    }
  },
  {
    name: 'fix-dry-run',
    commands: ['lint'],
    type: 'flag',
    description: { zh: '只把会改的地方打印成 diff，不写文件', en: 'Print what would be changed as a unified diff, and write nothing' }
  },
  {
    name: 'lang',
    commands: all,
    type: 'value',
    choices: ['auto', 'zh', 'en'],
    default: 'auto',
    description: {
      zh: '消息的语言；auto 时检查结果随文章，其余随系统区域设置',
      en: 'Language of messages; auto takes the article’s for findings and the locale’s for the rest'
    }
  },
  {
    name: 'all',
    commands: linting,
    type: 'flag',
    description: {
      zh: '列出每一处，不把同一规则的多处合为一行',
      en: 'Show every finding instead of folding many of one rule into a line'
    }
  },
  {
    name: 'color',
    commands: [...reading, 'merge'],
    type: 'flag',
    negatable: true,
    description: {
      zh: '强制用或不用颜色；默认只在终端里用，也认 NO_COLOR 与 FORCE_COLOR',
      en: 'Colour or none; by default only on a terminal, NO_COLOR and FORCE_COLOR are honoured'
    }
  },
  {
    name: 'files-from',
    commands: ['lint', 'report', 'normalize', 'profiles'],
    type: 'value',
    value: 'FILE',
    description: {
      zh: '从文件（- 即标准输入）读取要看的文件名，每行一个',
      en: 'Read the names of the files from a file, or from standard input (-), one a line'
    }
  },
  {
    name: 'null',
    alias: '0',
    commands: ['lint', 'report', 'normalize', 'profiles'],
    type: 'flag',
    description: {
      zh: '--files-from 的名单以 NUL 分隔（git ls-files -z、find -print0）',
      en: 'NUL parts the names in --files-from (git ls-files -z, find -print0)'
    }
  },
  {
    name: 'stdin-filename',
    commands: reading,
    type: 'value',
    value: 'PATH',
    description: { zh: '标准输入（-）在结果里叫什么', en: 'What standard input (-) is called in the results' }
  },
  {
    name: 'yes',
    alias: 'y',
    commands: ['init'],
    type: 'flag',
    description: { zh: '什么都不问，都取默认', en: 'Ask nothing and take what is usual' }
  },
  {
    name: 'stdio',
    commands: ['lsp'],
    type: 'flag',
    description: {
      zh: '经标准输入输出与编辑器通信；本来就是如此，有的编辑器会加上它',
      en: 'Talk to the editor over standard input and output, as it does anyway; some editors add this'
    }
  },
  { name: 'help', alias: 'h', commands: all, type: 'flag', description: { zh: '显示帮助', en: 'Show this help' } },
  { name: 'version', commands: all, type: 'flag', description: { zh: '显示版本', en: 'Show the version' } }
]

/** The options of one command, in the order of the table. */
export function optionsOf(command: CommandName): readonly Option[] {
  return options.filter((option) => option.commands.includes(command))
}
