import { code, defineRule, excerpt, openComparisons } from '../../src/rule.ts'

export default defineRule({
  id: 'incomplete-comparison',
  description: { zh: '说更好、更快，却没有说跟谁比', en: 'Something is better or faster, and nothing says than what' },
  category: 'language',
  severity: 'warning',
  options: {
    subjects: {
      description: 'From how many subjects on a comparison must name its other side; with two, it is mostly plain.',
      default: 3,
      minimum: 2
    }
  },
  messages: {
    incomplete: {
      zh: ({ text }: { text: string }) => `${code(text)} 没有说跟谁比，请写明`,
      en: ({ text }: { text: string }) => `Comparison ${code(text)} has no other side, name it`,
      note: {
        zh: () => '只说“更”，读者不知道是比其中一个强、比别的都强，还是比从前强；写明“比谁”，或者不用比较的说法',
        en: () => 'It could be better than one of the others, than all of them, or than before; say “than …”, or say it without comparing'
      }
    }
  },
  *check({ article }, { subjects }) {
    for (const { text, clause } of openComparisons(article, subjects)) {
      yield { message: 'incomplete', data: { text: excerpt(clause.text, text, { whole: true }) }, place: clause.place }
    }
  }
})
