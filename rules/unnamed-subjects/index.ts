import { code, defineRule, list, type Mention } from '../../src/rule.ts'

interface Unnamed {
  readonly subjects: readonly string[]
}

const note = {
  zh: () => '读者看了标题和开头还不知道比的是谁，从搜索结果或目录里也认不出这篇文章',
  en: () => 'From title and opening readers cannot tell what is compared, nor find the article in a list or a search'
}
const firstHere = {
  zh: ({ subject }: { subject: string }) => `${code(subject)} 到这里才第一次出现`,
  en: ({ subject }: { subject: string }) => `${code(subject)} comes up for the first time here`
}

export default defineRule({
  id: 'unnamed-subjects',
  description: {
    zh: '标题和开头都没有点明比较的是哪些对象',
    en: 'Neither title nor opening names what is compared'
  },
  category: 'balance',
  severity: 'warning',
  options: {
    most: {
      description: 'Where the title says what kind of things are compared, it need not name them when there are more than this.',
      default: 4,
      minimum: 1
    }
  },
  messages: {
    titled: {
      about: ['subjects'],
      zh: ({ title, subjects }: Unnamed & { title: string }) =>
        `标题 ${code(title)} 和开头都没有提到 ${list.zh(subjects)}，请点明比较的对象`,
      en: ({ title, subjects }: Unnamed & { title: string }) =>
        `Title ${code(title)} and the opening have no mention of ${list.en(subjects)}, name what is compared`,
      note
    },
    untitled: {
      about: ['subjects'],
      zh: ({ subjects }: Unnamed) => `没有标题，开头也没有提到 ${list.zh(subjects)}，请点明比较的对象`,
      en: ({ subjects }: Unnamed) => `Article has no title and its opening no mention of ${list.en(subjects)}, name what is compared`,
      note
    }
  },
  *check({ article }, { most }) {
    const { opening, subjects, mentions, title } = article
    // A record's title is its question and its options have a heading of their own; what is declared is known.
    if (subjects.some(({ cue }) => cue.by === 'considered-options' || cue.by === 'declared')) return
    const headed = new Set(mentions.filter((mention) => mention.as === 'heading').map((mention) => mention.subject))
    const unnamed = subjects.filter(({ id }) => !opening.subjects.includes(id) && !headed.has(id))
    if (subjects.length - unnamed.length > 1 || unnamed.length * 2 <= subjects.length) return
    if (opening.title === 'topic' || (opening.title === 'comparison' && subjects.length > most)) return
    // A table or list right under a title that says something, or under a sentence that leads to it, speaks for itself.
    if (opening.atOnce && (opening.title !== 'bare' || opening.introduced)) return
    const first = unnamed.map(({ id }) => mentions.find((mention) => mention.subject === id))
    if (!first.every((mention) => mention?.as === 'column' || mention?.as === 'label')) return
    const data = { subjects: unnamed.map(({ name }) => name) }
    const related = first.flatMap((mention: Mention | undefined, at) =>
      mention ? [{ message: firstHere, data: { subject: unnamed[at]!.name }, place: mention.place }] : []
    )
    if (title === null || opening.title === 'none') yield { message: 'untitled', data, place: opening.place, related }
    else yield { message: 'titled', data: { ...data, title }, place: opening.place, related }
  }
})
