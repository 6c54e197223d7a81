/** What is said of the words of the command line that lead to no file. */
import type { IgnoredBy } from '../../config/ignores/types.ts'
import type { Text } from '../../config/wording.ts'

export function missing(word: string, command: string | null): Text {
  return {
    zh: `没有这个文件：\`${word}\`${command ? `；是不是命令 \`${command}\`？` : ''}`,
    en: `no such file: \`${word}\`${command ? `; did you mean the command \`${command}\`?` : ''}`
  }
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
