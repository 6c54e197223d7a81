/** What is said of the words of the command line that lead to no file. */
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

export function leftOut(word: string): Text {
  return { zh: `\`${word}\` 被配置里的 \`ignores\` 略过`, en: `\`${word}\` is left out by \`ignores\` of the configuration` }
}

export function closedFolder(folder: string): Text {
  return { zh: `打不开目录 \`${folder}\``, en: `cannot open the folder \`${folder}\`` }
}

export function emptyFolder(word: string): Text {
  return {
    zh: `\`${word}\` 里没有 Markdown 文件（.md、.markdown、.mdx），或都被 git 忽略`,
    en: `\`${word}\` holds no Markdown files (.md, .markdown, .mdx), or git ignores them`
  }
}
