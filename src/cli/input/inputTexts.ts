/** What is said of the words of the command line that lead to no file. */
import type { IgnoredBy } from '../../config/ignores/types.ts'
import type { Text } from '../../config/wording.ts'

export function missing(word: string, command: string | null): Text {
  return {
    zh: `没有这个文件：\`${word}\`${command ? `；是不是命令 \`${command}\`？` : ''}`,
    en: `no such file: \`${word}\`${command ? `; did you mean the command \`${command}\`?` : ''}`
  }
}

/** Git writes names with other letters than English ones in quotation marks, as `"\\345\\257\\271.md"`, unless told to part names by NUL. */
export function missingListed(name: string): Text {
  const quoted = /^".*\\.*"$/.test(name)
  return {
    zh: `没有这个文件：\`${name}\`${quoted ? '；git 给文件名加了引号，请用 `git … -z` 配 `--files-from - -0`' : ''}`,
    en: `no such file: \`${name}\`${quoted ? '; git has put the name in quotation marks, use `git … -z` with `--files-from - -0`' : ''}`
  }
}

export function emptyList(list: string): Text {
  const name = list === '-' ? { zh: '标准输入', en: 'standard input' } : { zh: `\`${list}\``, en: `\`${list}\`` }
  return { zh: `${name.zh} 里的文件名单是空的，没有要看的文件`, en: `the list of files in ${name.en} is empty, there is nothing to do` }
}

export function noMatch(word: string): Text {
  return { zh: `没有文件与 \`${word}\` 相配`, en: `no file matches \`${word}\`` }
}

/** `by.file` as it is to be shown. */
export function leftOut(word: string, { file, line, pattern }: IgnoredBy): Text {
  const at = `\`${file}${line === null ? '' : `:${line}`}\``
  return {
    zh: `\`${word}\` 按 ${at} 里的 ${line === null ? '`ignores` ' : ''}\`${pattern}\` 略过；要读它，请加 \`--no-ignore\``,
    en: `\`${word}\` is left out by \`${pattern}\` in ${line === null ? '`ignores` of ' : ''}${at}; \`--no-ignore\` reads it`
  }
}

export function closedFolder(folder: string): Text {
  return { zh: `打不开目录 \`${folder}\``, en: `cannot open the folder \`${folder}\`` }
}

export function emptyFolder(word: string): Text {
  return {
    zh: `\`${word}\` 里没有 Markdown 文件（.md、.markdown、.mdx），或都被忽略`,
    en: `\`${word}\` holds no Markdown files (.md, .markdown, .mdx), or all are ignored`
  }
}
