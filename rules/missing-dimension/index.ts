import { code, defineRule, list, type RuleContext } from '../../src/rule.ts'

interface Missing {
  readonly dimensions: readonly string[]
  /** The same as ids, which are alike in every language. */
  readonly ids: readonly string[]
  readonly profile: string
}

export default defineRule({
  id: 'missing-dimension',
  description: {
    zh: '配置档要求的维度，文章从头到尾没有比较',
    en: 'A dimension that the profile asks for is never treated'
  },
  category: 'balance',
  severity: 'warning',
  options: {
    ignore: { description: 'Standard dimensions that this kind of article may leave out, by id.', default: [] as readonly string[] },
    recommended: { description: 'Whether to hint at the dimensions the profile merely recommends.', default: true }
  },
  messages: {
    required: {
      about: ['ids'],
      zh: ({ dimensions }: Missing) => `没有比较 ${list.zh(dimensions)}，请补上`,
      en: ({ dimensions }: Missing) =>
        `Comparison has no dimension${dimensions.length === 1 ? '' : 's'} ${list.en(dimensions)}, add ${dimensions.length === 1 ? 'it' : 'them'}`,
      note: {
        zh: ({ profile }: Missing) => `配置档 ${code(profile)} 要求写这些维度；确实用不上的，列入规则选项 ${code('ignore')}`,
        en: ({ profile }: Missing) =>
          `The profile ${code(profile)} asks for these; list what does not apply in the option ${code('ignore')}`
      }
    },
    recommended: {
      about: ['ids'],
      severity: 'info',
      zh: ({ dimensions }: Missing) => `还可以比较 ${list.zh(dimensions)}`,
      en: ({ dimensions }: Missing) =>
        `Comparison has no ${list.en(dimensions)}, consider adding ${dimensions.length === 1 ? 'it' : 'them'}`,
      note: {
        zh: ({ profile }: Missing) => `配置档 ${code(profile)} 推荐的维度，不是每篇都需要`,
        en: ({ profile }: Missing) => `Recommended by the profile ${code(profile)}; not every article needs them`
      }
    },
    unknownProfile: {
      about: ['profile'],
      zh: ({ profile }: { profile: string }) => `没有名为 ${code(profile)} 的配置档，文首的声明不起作用`,
      en: ({ profile }: { profile: string }) => `Unexpected profile ${code(profile)} in the front matter, expected one that exists`,
      note: {
        zh: () => `运行 ${code('evenhand profiles')} 可以看到有哪些配置档`,
        en: () => `${code('evenhand profiles')} lists those there are`
      }
    }
  },
  *check(context, { ignore, recommended }) {
    const { article, profile, dimensionName } = context
    if (article.declaredProfile !== null && article.declaredProfile !== profile.id) {
      yield { message: 'unknownProfile', data: { profile: article.declaredProfile }, place: null }
    }
    const missing = (wanted: readonly string[]): Missing => {
      const ids = wanted.filter((id) => !ignore.includes(id) && !isTreated(context, id))
      return { dimensions: ids.map(dimensionName), ids, profile: profile.id }
    }
    const required = missing(profile.required)
    if (required.dimensions.length > 0) yield { message: 'required', data: required, place: null }
    const hints = missing(profile.recommended)
    if (recommended && hints.dimensions.length > 0) yield { message: 'recommended', data: hints, place: null }
  }
})

/** A heading is enough for a dimension; a decision driver, which is listed before it is answered, wants a statement. */
function isTreated({ article, matrix, profile }: RuleContext, id: string): boolean {
  const standards = [id, ...(profile.parts?.[id] ?? [])]
  return article.dimensions.some((dimension) => {
    if (dimension.standard !== null && standards.includes(dimension.standard)) return true
    if (dimension.name !== id) return false
    const row = matrix.cells[matrix.dimensions.findIndex((ids) => ids.includes(dimension.id))] ?? []
    return dimension.cue.by !== 'decision-driver' || row.some((cell) => cell.state !== 'missing')
  })
}
