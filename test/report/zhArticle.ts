/** A pasted article as the reader would give it: recovered bullets, left-out chrome, no title mark-up. */
import type { Article, Dimension, Statement, Subject } from '../../src/article/types.ts'
import { fromSource } from './fromSource.ts'

export const zhSource = `手写笔记与电子笔记怎么选
小林写于周三 阅读 1204
文章目录
一、成本
    • 手写笔记：一支笔就能开始，几乎不花钱。
    • 电子笔记：设备价格高达三千元[1]。
二、检索
    • 手写笔记：翻找旧内容很慢。
    • 电子笔记：输入关键词即可找到；同步可能失败。
手写有温度。
[1] 某平台 2023 年度报告
总之，经常查资料的人选电子笔记。
`

const at = fromSource(zhSource)
const label = (term: string, line: number) => ({ by: 'label', term, place: at(term, line) })
const statement = (
  id: string,
  subject: string,
  dimension: string | null,
  polarity: Statement['polarity'],
  text: string,
  cue: Statement['cue'],
  more: Partial<Statement> = {}
): Statement => ({ id, subject, dimension, polarity, hedged: false, text, form: 'list-item', cue, place: at(text), ...more })
const subject = (id: string, name: string, alias: string): Subject => ({
  id,
  name,
  aliases: [alias],
  cue: { by: 'title-versus', term: '与', place: at('与') },
  places: [at(name), at(name, 5)]
})
const dimension = (id: string, name: string, standard: string | null): Dimension => ({
  id,
  name,
  standard,
  group: null,
  cue: { by: 'heading', term: name, place: at(name) },
  place: at(name)
})

export const zhArticle: Article = {
  file: '笔记/怎么选.txt',
  language: 'zh',
  kind: 'comparison',
  title: '手写笔记与电子笔记怎么选',
  opening: { subjects: [], title: 'none', introduced: false, atOnce: false, place: null },
  declaredProfile: null,
  subjects: [subject('s1', '手写笔记', '手写'), subject('s2', '电子笔记', '电子')],
  dimensions: [dimension('d1', '成本', 'cost'), dimension('d2', '检索', null)],
  sections: [],
  statements: [
    statement('p1', 's1', 'd1', 'pro', '一支笔就能开始，几乎不花钱。', label('手写笔记', 5)),
    statement('p2', 's2', 'd1', 'con', '设备价格高达三千元', label('电子笔记', 6)),
    statement('p3', 's1', 'd2', 'con', '翻找旧内容很慢。', label('手写笔记', 8)),
    statement('p4', 's2', 'd2', 'pro', '输入关键词即可找到；', label('电子笔记', 9), { form: 'clause' }),
    statement('p5', 's2', 'd2', 'con', '同步可能失败。', label('电子笔记', 9), { form: 'clause', hedged: true }),
    statement('p6', 's1', null, 'pro', '手写有温度。', { by: 'alias', term: '手写', place: at('手写', 10) }, { form: 'sentence' })
  ],
  claims: [
    {
      id: 'c1',
      key: 'k5c1b07aa',
      kinds: ['statistic', 'comparative'],
      strength: 'must',
      supported: true,
      subject: 's2',
      dimension: 'd1',
      text: '设备价格高达三千元',
      evidence: [{ kind: 'footnote', reach: 'sentence', target: '1', place: at('[1]') }],
      cue: { by: 'statistic', term: '三千元', place: at('三千元') },
      place: at('设备价格高达三千元')
    },
    {
      id: 'c2',
      key: 'ke40f9d13',
      kinds: ['hedge'],
      strength: 'note',
      supported: false,
      subject: 's2',
      dimension: 'd2',
      text: '同步可能失败。',
      evidence: [],
      cue: { by: 'hedge', term: '可能', place: at('可能') },
      place: at('同步可能失败。')
    }
  ],
  phrasings: [],
  sentences: 0,
  halfWidth: [],
  stubs: [],
  verdict: {
    recommends: ['s2'],
    dimensions: ['d2'],
    grounds: [
      {
        text: '经常查资料的人',
        subject: 's2',
        dimension: null,
        standard: null,
        kind: 'case',
        stated: [],
        cue: { by: 'condition', term: '', place: at('经常查资料的人') },
        place: at('经常查资料的人')
      }
    ],
    flat: [],
    conditional: true,
    argued: false,
    place: at('总之，经常查资料的人选电子笔记。')
  },
  summaries: [],
  dated: null,
  sources: [{ kind: 'numbered', target: '1', text: '某平台 2023 年度报告', cited: true, place: at('[1] 某平台 2023 年度报告') }],
  examples: [],
  plugs: [],
  references: [{ kind: 'numbered', label: '1', resolved: true, place: at('[1]') }],
  mentions: [
    { subject: 's1', form: '手写笔记', place: at('手写笔记') },
    { subject: 's2', form: '电子笔记', place: at('电子笔记') },
    { subject: 's1', form: '手写', place: at('手写', 10) }
  ],
  repair: { keeping: [], removing: [] },
  recovery: [
    { kind: 'title', start: 0, end: 0, text: '# ', place: at('手写笔记') },
    edit('boilerplate', '小林写于周三 阅读 1204\n'),
    edit('boilerplate', '文章目录\n'),
    edit('heading', '一、', '## '),
    edit('bullet', '    • ', '- '),
    edit('bullet', '    • ', '- ', 6),
    edit('heading', '二、', '## '),
    edit('bullet', '    • ', '- ', 8),
    edit('bullet', '    • ', '- ', 9)
  ],
  diagnostics: [{ code: 'boilerplate', data: { lines: 2 }, place: at('小林写于周三 阅读 1204\n文章目录') }],
  lines: 13
}

function edit(kind: string, words: string, text = '', line = 1) {
  const place = at(words, line)
  return { kind, start: place.start.offset, end: place.end.offset, text, place }
}
