/** What `evenhand normalize` says on standard error. */
import type { ArticleKind } from '../../article/types.ts'
import type { Text } from '../../config/wording.ts'

export function severalFiles(count: number): Text {
  return {
    zh: `要规范的有 ${count} 篇，请用 \`--output-dir 目录\` 每篇写一个文件`,
    en: `${count} articles to normalize, expected \`--output-dir DIR\` to write a file for each`
  }
}

export function unread(file: string, reason: string): Text {
  return { zh: `\`${file}\` 没有规范：${reason}`, en: `\`${file}\` was not normalized: ${reason}` }
}

export function nothingToNormalize(file: string, kind: Exclude<ArticleKind, 'comparison'>): Text {
  return kind === 'single-subject'
    ? {
        zh: `\`${file}\` 只谈一个对象，没有可以并列的，未作规范；若另有对象，写在开头的 evenhand.subjects 里`,
        en: `\`${file}\` is about a single subject, so nothing stands side by side and nothing was written; name further subjects as evenhand.subjects in its front matter`
      }
    : {
        zh: `\`${file}\` 没有读成对比文章，未作规范；比的是什么，可写在开头的 evenhand.subjects 里`,
        en: `\`${file}\` was not read as a comparison, so nothing was written; say what it compares as evenhand.subjects in its front matter`
      }
}

export function unfaithful(file: string): Text {
  return {
    zh: `\`${file}\` 的规范式读回来与原文不尽相同，请对照一遍；请把原文发给我们`,
    en: `the normal form of \`${file}\` does not read back to quite the same, compare the two; please report it with the text`
  }
}

export function boilerplate(file: string, ranges: readonly (readonly [from: number, to: number])[]): Text {
  const zh = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、')
  const en = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
  const one = ranges.length === 1 && ranges[0]![0] === ranges[0]![1]
  return { zh: `\`${file}\` 略去网页套话：第 ${zh} 行`, en: `left out of \`${file}\` as site boilerplate: ${one ? 'line' : 'lines'} ${en}` }
}
