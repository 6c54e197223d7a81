/** The words of the page that no other form of the report has, in both languages. */
import type { Language } from '../../article/types.ts'

export interface Words {
  /** For `lang` of what the page itself says. */
  readonly tag: string
  readonly skip: string
  readonly index: string
  readonly contents: string
  readonly theme: Readonly<Record<'label' | 'auto' | 'light' | 'dark', string>>
  readonly text: string
  readonly byDimension: string
  readonly overview: string
  readonly kinds: string
  readonly strength: string
  readonly support: string
  readonly claim: string
  readonly claims: string
  readonly statements: string
  readonly all: string
  readonly nobody: string
  readonly reset: string
  readonly noMatch: string
  readonly noFindings: string
  readonly noClaims: string
  readonly noArticles: string
  readonly more: string
  readonly less: string
  readonly layers: Readonly<Record<'label' | 'statement' | 'claim' | 'finding' | 'syntax', string>>
  readonly sides: string
  readonly standard: string
  readonly evenness: string
  readonly heatMap: string
  readonly articles: string
  readonly untitled: string
  readonly scroll: string
  readonly madeBy: string
  /** Heading of a page about so many articles. */
  heading(articles: number): string
  /** Said over the ledger by the script; `{shown}` and `{all}` are filled in there. */
  readonly filtered: string
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const en: Words = {
  tag: 'en',
  skip: 'Skip to the report',
  index: 'All articles',
  contents: 'Contents',
  theme: { label: 'Colours', auto: 'Auto', light: 'Light', dark: 'Dark' },
  text: 'The article, marked up',
  byDimension: 'Statements by dimension',
  overview: 'At a glance',
  kinds: 'Kind',
  strength: 'Strength',
  support: 'Support',
  claim: 'Claim',
  claims: 'Claims',
  statements: 'Statements',
  all: 'all',
  nobody: 'none in particular',
  reset: 'Show all',
  noMatch: 'No claim fits these filters.',
  noFindings: 'No rule found anything.',
  noClaims: 'No claims were found.',
  noArticles: 'There is no article to report on.',
  more: 'more pros',
  less: 'more cons',
  layers: { label: 'Marks in the text', statement: 'statements', claim: 'claims', finding: 'findings', syntax: 'Markdown signs' },
  sides: 'pros and cons',
  standard: 'standard dimension',
  evenness: '0% is lopsided, 100% even.',
  heatMap: 'Pros against cons, by dimension and subject. Each cell leads to its statements.',
  articles: 'Articles',
  untitled: 'Untitled',
  scroll: 'scrolls sideways',
  madeBy: 'Made by',
  heading: (articles) => `Report on ${plural(articles, 'article')}`,
  filtered: '{shown} of {all} claims'
}

const zh: Words = {
  tag: 'zh-Hans',
  skip: '跳到报告正文',
  index: '全部文章',
  contents: '目录',
  theme: { label: '配色', auto: '自动', light: '浅色', dark: '深色' },
  text: '原文标注',
  byDimension: '各维度的陈述',
  overview: '概览',
  kinds: '类别',
  strength: '要求',
  support: '来源',
  claim: '断言',
  claims: '断言',
  statements: '陈述',
  all: '全部',
  nobody: '不专指某个对象',
  reset: '全部显示',
  noMatch: '没有符合筛选条件的断言。',
  noFindings: '各条规则均未发现问题。',
  noClaims: '没有读到断言。',
  noArticles: '没有可以报告的文章。',
  more: '优点多',
  less: '缺点多',
  layers: { label: '文中标注', statement: '陈述', claim: '断言', finding: '检查结果', syntax: 'Markdown 标记' },
  sides: '优缺点',
  standard: '标准维度',
  evenness: '0% 为一边倒，100% 为均衡。',
  heatMap: '各维度下每个对象的优缺点对比，点格子可看其中的陈述。',
  articles: '文章',
  untitled: '无标题',
  scroll: '可左右滚动',
  madeBy: '生成：',
  heading: (articles) => `${articles} 篇文章的报告`,
  filtered: '显示 {shown} / {all} 条断言'
}

export const words: Readonly<Record<Language, Words>> = { zh, en }
