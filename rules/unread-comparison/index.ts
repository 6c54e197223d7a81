import { code, defineRule } from '../../src/rule.ts'

type Facts = Readonly<Record<string, string | number>>

export default defineRule({
  id: 'unread-comparison',
  description: {
    zh: '看起来是对比文章，却没能读出来',
    en: 'The text looks like a comparison that could not be read'
  },
  category: 'structure',
  severity: 'error',
  everywhere: true,
  options: {},
  messages: {
    unread: {
      about: [],
      zh: (_: Facts) => '看起来是对比文章，却没读出在比较什么，请写明比较的对象',
      en: (_: Facts) => 'Unexpected comparison without readable subjects, expected them to be named',
      note: {
        zh: () =>
          `没有读出来的文章不会被检查；可在标题里写“甲与乙的对比”，给各对象单独的小标题，或在文首的 front matter 里声明 ${code('evenhand: {subjects: […]}')}`,
        en: () =>
          `What is not read is not checked; name the subjects in the title, give each a heading, or declare ${code('evenhand: {subjects: […]}')} in the front matter`
      }
    }
  },
  *check({ article }) {
    for (const { code: kind, data, place } of article.diagnostics) {
      if (kind === 'unread-comparison') yield { message: 'unread', data, place }
    }
  }
})
