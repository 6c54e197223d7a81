import { defineRule, list } from '../../src/rule.ts'

interface Found {
  readonly count: number
  readonly marks: readonly string[]
}

export default defineRule({
  id: 'half-width-punctuation',
  description: {
    zh: '中文句子里夹着半角标点',
    en: 'Half-width punctuation in Chinese sentences'
  },
  category: 'language',
  severity: 'info',
  options: {
    allow: {
      description: 'Half-width marks that the house writes in Chinese too, for example `(`, which stands for `)` as well.',
      default: [] as readonly string[]
    }
  },
  messages: {
    halfWidth: {
      about: [],
      zh: ({ count, marks }: Found) => `中文句子里有 ${count} 处半角标点 ${list.zh(marks)}，请改成全角`,
      en: ({ count, marks }: Found) =>
        `Unexpected half-width ${list.en(marks)} in Chinese sentences at ${count === 1 ? 'one place' : `${count} places`}, expected full-width`,
      note: {
        zh: () => '中文句子用全角标点，标点前后不加空格；`--fix` 会换掉，代码、链接、数字和英文里的不动',
        en: () =>
          'Chinese is punctuated by full-width marks without spaces; `--fix` writes them, and leaves links, numbers and English alone'
      }
    }
  },
  *check({ article }, { allow }) {
    const found = article.halfWidth.filter(({ text }) => !allow.includes(markOf(text)))
    const [first] = found
    if (!first) return
    // What a paste has lost is put back first: a mark may tell what a line is.
    const isMarkdown = article.recovery.every(({ kind }) => kind === 'boilerplate')
    yield {
      message: 'halfWidth',
      data: { count: found.length, marks: [...new Set(found.map(({ text }) => markOf(text)))] },
      place: first.place,
      ...(isMarkdown && {
        fix: found.map(({ place, fullWidth }) => ({ start: place.start.offset, end: place.end.offset, text: fullWidth }))
      })
    }
  }
})

/** Brackets go by the opening one. */
function markOf(text: string): string {
  return text.trim().replace(')', '(')
}
