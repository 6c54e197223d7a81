import { code, defineRule, fold } from '../../src/rule.ts'

interface Named {
  readonly name: string
}

export default defineRule({
  id: 'undisclosed-plug',
  description: {
    zh: '文末推荐了一个没有参加对比的产品，也没有交代利益关系',
    en: 'A product that was never compared is recommended at the end, and no interest is disclosed'
  },
  category: 'evidence',
  severity: 'warning',
  options: {
    allow: { description: 'Names of products that may be recommended without having been compared.', default: [] as readonly string[] }
  },
  messages: {
    plug: {
      zh: ({ name }: Named) => `${code(name)} 没有参加对比，却得到推荐，请说明与它的关系，或把它列入对比`,
      en: ({ name }: Named) => `Unexpected recommendation of ${code(name)}, which is not compared, expected a disclosure or a comparison`,
      note: {
        zh: () => '读者会以为推荐的依据就是前面的对比；没比过的产品突然出现，难免让人怀疑是广告，与作者有没有利益关系应当写明',
        en: () =>
          'Readers take a recommendation for the outcome of the comparison; where a product was never in it, they should know who gains by it'
      }
    }
  },
  *check({ article }, { allow }) {
    const allowed = new Set(allow.map(fold))
    for (const { name, place } of article.plugs) {
      if (!allowed.has(fold(name))) yield { message: 'plug', data: { name }, place }
    }
  }
})
