import stringWidth from 'string-width'
import type { Language } from '../article/types.ts'
import type { Text } from '../config/wording.ts'
import { type CommandName, commands, type Option, optionsOf } from './options.ts'

export const commandDescriptions: Readonly<Record<CommandName, Text>> = {
  lint: { zh: '检查对比文章：是否两边都写到、断言有没有来源', en: 'Check comparison articles: is each side covered, are claims supported' },
  report: {
    zh: '把读到的对象、维度、优劣、断言与来源整理出来',
    en: 'Print what was read: subjects, dimensions, pros and cons, claims and support'
  },
  normalize: {
    zh: '把文章重排成规范式：按维度并列各对象的优缺点，一字不丢',
    en: 'Rearrange an article into normal form: pros and cons side by side by dimension, nothing lost'
  },
  diff: {
    zh: '对比文章改动前后：覆盖、均衡、断言和检查结果有什么变化',
    en: 'What changed between two versions: coverage, balance, claims and findings'
  },
  profiles: {
    zh: '列出配置档：各要求写哪些维度，哪个文件用哪个',
    en: 'List the profiles: which dimensions each asks for, and which is in force for a file'
  },
  explain: {
    zh: '解释一条规则，或某一行是怎么读的',
    en: 'Explain a rule, or how a line was read'
  },
  merge: { zh: '把分片检查的结果合成一份', en: 'Put the results of shards together, as those of one run' },
  init: { zh: '在当前目录写一份配置', en: 'Write a first configuration into the current folder' },
  completion: { zh: '打印 shell 的自动补全脚本', en: 'Print a completion script for a shell' },
  lsp: { zh: '语言服务器，供编辑器启动', en: 'Language server, for editors to start' }
}

/** What each command is about, after its options. */
const operands: Readonly<Record<CommandName, string>> = {
  lint: 'FILES…',
  report: 'FILES…',
  normalize: 'FILES…',
  diff: '[OLD NEW|FILES…]',
  profiles: '[FILES…]',
  explain: '[RULE|FILE:LINE]…',
  merge: 'DIR…',
  init: '',
  completion: 'bash|zsh|fish',
  lsp: ''
}

/** Which of the words below explain them, where it is not `files`. */
const operandTexts: Partial<Readonly<Record<CommandName, string>>> = {
  diff: 'versions',
  profiles: 'someFiles',
  explain: 'targets',
  merge: 'blobs',
  init: 'folder',
  completion: 'shell',
  lsp: 'editor'
}

const examples: Readonly<Record<CommandName, readonly (readonly [command: string, what: Text])[]>> = {
  lint: [
    ['evenhand', { zh: '检查当前目录下的 Markdown', en: 'check the Markdown below the current folder' }],
    ['evenhand lint docs "posts/**/*.md"', { zh: '检查一个目录和一批文件', en: 'check a folder and a set of files' }],
    ['evenhand lint --rule vague-source:off a.md', { zh: '关掉一条规则', en: 'turn one rule off' }],
    [
      'evenhand lint -f github -f sarif -o evenhand.sarif docs',
      { zh: '在 GitHub 上标注，另存一份 SARIF', en: 'annotations on GitHub, and SARIF in a file' }
    ],
    ['evenhand lint --since origin/main...', { zh: '只看这个分支的改动', en: 'only what this branch changed' }],
    ['pbpaste | evenhand lint -', { zh: '检查刚复制的文章', en: 'check an article just copied' }]
  ],
  report: [
    ['evenhand report a.md', { zh: '一份 Markdown 报告', en: 'a report in Markdown' }],
    ['evenhand report --format tree a.md', { zh: '看它读到了什么、凭什么', en: 'what was read, and by which cue' }],
    ['evenhand report --format json -o report.json docs', { zh: '把整个目录写成 JSON', en: 'a whole folder as JSON' }],
    [
      'evenhand report --input-format ndjson --format ndjson < in.ndjson',
      { zh: '逐行处理，供管道使用', en: 'one line in, one line out, for pipes' }
    ]
  ],
  normalize: [
    ['evenhand normalize a.md', { zh: '规范式写到标准输出', en: 'the normal form on standard output' }],
    [
      'evenhand normalize --layout table -o b.md a.txt',
      { zh: '粘贴来的文章写成带表格的 Markdown', en: 'a pasted article as Markdown with tables' }
    ],
    ['evenhand normalize --to madr a.md', { zh: '写成决策记录', en: 'as a decision record' }],
    ['evenhand normalize --output-dir normal docs', { zh: '整个目录，每篇一个文件', en: 'a whole folder, one file each' }]
  ],
  diff: [
    ['evenhand diff old.md new.md', { zh: '比较两个文件', en: 'compare two files' }],
    ['evenhand diff --since HEAD~1', { zh: '上一次提交以来的变化', en: 'what changed since the last commit' }],
    ['evenhand diff --since origin/main... docs', { zh: '这个分支改了 docs 里的什么', en: 'what this branch changes in docs' }]
  ],
  profiles: [
    ['evenhand profiles', { zh: '有哪些配置档', en: 'which profiles there are' }],
    ['evenhand profiles a.md', { zh: 'a.md 用哪个，为什么', en: 'which is in force for a.md, and why' }]
  ],
  explain: [
    ['evenhand explain', { zh: '列出全部规则', en: 'list all rules' }],
    ['evenhand explain vague-source', { zh: '一条规则的说明', en: 'the page of a rule' }],
    ['evenhand explain a.md:12', { zh: '第 12 行读成了什么、凭什么', en: 'how line 12 was read, and by which cue' }]
  ],
  merge: [
    ['evenhand merge blobs', { zh: '合并各片的结果', en: 'the results of all shards' }],
    [
      'evenhand merge blobs -f github --max-warnings 0',
      { zh: '在 GitHub 上标注，有警告就不通过', en: 'annotations on GitHub, no warning passes' }
    ]
  ],
  lsp: [['evenhand lsp --stdio', { zh: '编辑器这样启动它', en: 'how an editor starts it' }]],
  init: [
    ['evenhand init', { zh: '回答几个问题，写一份配置', en: 'answer a few questions, get a configuration' }],
    ['evenhand init --yes', { zh: '不提问，都取默认', en: 'no questions, the usual answers' }]
  ],
  completion: [
    ['source <(evenhand completion bash)', { zh: '写进 ~/.bashrc', en: 'for ~/.bashrc' }],
    ['source <(evenhand completion zsh)', { zh: '写进 ~/.zshrc，放在 compinit 之后', en: 'for ~/.zshrc, after compinit' }],
    ['evenhand completion fish > ~/.config/fish/completions/evenhand.fish', { zh: '装进 fish', en: 'for fish, to stay' }]
  ]
}

const words: Readonly<Record<string, Text>> = {
  usage: { zh: '用法', en: 'Usage' },
  some: { zh: '选项', en: 'options' },
  usual: { zh: '（不写命令时即此）', en: ' (the default)' },
  commands: { zh: '命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  examples: { zh: '示例', en: 'Examples' },
  files: {
    zh: 'FILES：文件、目录、通配符，或 - 表示标准输入；不给则为当前目录。',
    en: 'FILES: files, folders, globs, or - for standard input; the current folder without any.'
  },
  someFiles: {
    zh: 'FILES：文件、目录、通配符，或 - 表示标准输入；不给则只列出配置档。',
    en: 'FILES: files, folders, globs, or - for standard input; without any, the profiles are listed and no more.'
  },
  versions: {
    zh: 'OLD NEW：两个文件，- 表示标准输入。FILES（与 --since 同用）：文件、目录或通配符；不给则为当前目录下有改动的 Markdown。',
    en: 'OLD NEW: two files, - for standard input. FILES (with --since): files, folders or globs; without any, the changed Markdown below the current folder.'
  },
  blobs: {
    zh: 'DIR：目录（连同下级目录）或文件，里面是 `evenhand lint --shard I/N --format blob` 写出的结果，一片都不能少。',
    en: 'DIR: folders (with those below) or files with what `evenhand lint --shard I/N --format blob` wrote; not one shard may be missing.'
  },
  folder: {
    zh: '写入当前目录；已有配置时不改动它。',
    en: 'Writes into the current folder; a configuration that is there is left as it is.'
  },
  shell: { zh: '补全命令、选项、选项的值、规则和文件名。', en: 'It completes commands, options, their values, rules and files.' },
  editor: {
    zh: '由编辑器启动，说语言服务器协议（LSP）；README 的“编辑器”一节说明怎么设。',
    en: 'Started by an editor, speaks the Language Server Protocol; the section “Editors” of the README says how to set it up.'
  },
  targets: {
    zh: 'RULE：规则的名字。FILE:LINE：文件和行号，文件写 - 表示标准输入；什么都不给则列出规则。',
    en: 'RULE: the id of a rule. FILE:LINE: a file, or - for standard input, and a line; without any, the rules are listed.'
  },
  exitDone: {
    zh: '退出码：0 正常完成；2 用法、配置有误，文件不存在，或内部故障。',
    en: 'Exit codes: 0 done; 2 wrong usage or configuration, a missing file, an internal fault.'
  },
  exit: {
    zh: '退出码：0 没有达到 --fail-on 的问题；1 有；2 用法、配置有误，文件不存在，或内部故障。',
    en: 'Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or configuration, a missing file, an internal fault.'
  },
  default: { zh: '默认', en: 'default' }
}

/** The text of `--help`, for one command or for all, at most `width` columns wide. */
export function helpText(command: CommandName, named: boolean, language: Language, width: number): string {
  const word = (name: string) => words[name]?.[language] ?? name
  const title = (name: string) => `${word(name)}${language === 'zh' ? '：' : ':'}`
  const lines = [
    `${title('usage')}${language === 'zh' ? '' : ' '}evenhand ${named ? command : `[${commands.join('|')}]`} [${word('some')}] ${operands[command]}`,
    ''
  ]
  lines.push(...wrap(word(operandTexts[command] ?? 'files'), width), '')
  if (named) lines.push(`${commandDescriptions[command][language]}${language === 'zh' ? '。' : '.'}`, '')
  else {
    const shown = commands.map((name) => [name, `${commandDescriptions[name][language]}${name === 'lint' ? word('usual') : ''}`] as const)
    lines.push(title('commands'), ...columns(shown, width), '')
  }
  const rows = optionsOf(command).map((option) => [optionForm(option), descriptionOf(option, language, word('default'))] as const)
  lines.push(title('options'), ...columns(rows, width), '')
  const shown = named ? [command] : commands
  const each = shown.flatMap((name) => examples[name].map(([line, what]) => [line, what[language]] as const))
  lines.push(
    title('examples'),
    ...columns(each, width),
    '',
    ...wrap(word(command === 'lint' || command === 'merge' ? 'exit' : 'exitDone'), width)
  )
  return `${lines.join('\n')}\n`
}

/** `-f, --format stylish|json`, as help and README show an option. */
export function optionForm(option: Option): string {
  const value = option.type === 'flag' ? '' : ` ${option.choices?.join('|') ?? option.value}`
  return `${option.alias ? `-${option.alias}, ` : ''}--${option.negated ? 'no-' : option.negatable ? '[no-]' : ''}${option.name}${value}`
}

function descriptionOf(option: Option, language: Language, word: string): string {
  const given = option.default ? (language === 'zh' ? `（${word} ${option.default}）` : ` (${word} ${option.default})`) : ''
  return `${option.description[language]}${given}`
}

/** Two columns; what does not fit beside its neighbour goes on lines of its own. */
function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.min(36, Math.max(...rows.map(([name]) => stringWidth(name)))) + 4
  return rows.flatMap(([name, text]) => {
    const wrapped = wrap(text, Math.max(24, width - left))
    const head = `  ${name}`
    const fits = stringWidth(head) <= left - 2
    const first = fits
      ? [`${head}${' '.repeat(left - stringWidth(head))}${wrapped[0] ?? ''}`]
      : [head, `${' '.repeat(left)}${wrapped[0] ?? ''}`]
    return [...first, ...wrapped.slice(1).map((line) => `${' '.repeat(left)}${line}`)]
  })
}

/** Breaks at spaces, and between Chinese characters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[⺀-鿿＀-￯]|[^\s⺀-鿿＀-￯]+\s*|\s+/g) ?? []) {
    const closing = /^[，。；：！？）、”’]/.test(piece)
    if (line !== '' && !closing && stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}
