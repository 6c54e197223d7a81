/** What the article recommends, and on which grounds. */
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import { DECLARED_LINES, declare } from './said.ts'

function verdict(text: string) {
  const article = read(declare(['皮划艇', '木筏', 'Kayak', 'Raft'], text))
  const names = new Map([...article.subjects, ...article.dimensions].map(({ id, name }) => [id, name]))
  if (!article.verdict) return null
  const { recommends, dimensions, place } = article.verdict
  return {
    recommends: recommends.map((id) => names.get(id)),
    grounds: dimensions.map((id) => names.get(id)),
    line: place.start.line - DECLARED_LINES
  }
}

const ZH = '# 船\n\n## 速度\n\n皮划艇很快。木筏很慢。\n\n'
const EN = '# Boats\n\n## Speed\n\nThe Kayak is fast. The Raft is slow.\n\n'

describe('recommends', () => {
  it.each([
    ['what the conclusion advises', `${ZH}## 结论\n\n赶时间的，选皮划艇。\n`, ['皮划艇'], 9],
    ['in traditional script', `${ZH}## 總結\n\n趕時間的，選皮划艇。\n`, ['皮划艇'], 9],
    [
      'for each case',
      `${EN}## Verdict\n\nIf you are in a hurry, choose the Kayak. If you are not, choose the Raft.\n`,
      ['Kayak', 'Raft'],
      9
    ],
    ['what the conclusion praises', `${EN}## Conclusion\n\nThe Raft is the better boat.\n`, ['Raft'], 9],
    ['without a heading', `${EN}If you are in a hurry, choose the Kayak.\n`, ['Kayak'], 7]
  ])('%s', (_, text, recommends, line) => {
    expect(verdict(text)).toMatchObject({ recommends, line })
  })
})

it('is none where nothing is recommended', () => {
  expect(verdict(EN)).toBeNull()
  expect(verdict(`${EN}## Conclusion\n\nBoth are slow.\n`)).toBeNull()
})

it('is that of all conclusions, each up to the next heading', () => {
  const text = `${EN}## Summary\n\nChoose the Raft if you have time.\n\n## Verdict\n\nChoose the Kayak if you are in a hurry.\n\n## Appendix\n\nThe Raft is steady.\n`
  expect(verdict(text)?.recommends).toEqual(['Raft', 'Kayak'])
})

describe('grounds', () => {
  function grounds(text: string) {
    const article = read(declare(['皮划艇', '木筏', 'Kayak', 'Raft'], text))
    const names = new Map(article.subjects.map(({ id, name }) => [id, name]))
    return article.verdict?.grounds.map(({ text: words, kind, subject, standard, stated, cue }) => [
      cue.by,
      kind,
      words,
      names.get(subject ?? ''),
      standard,
      stated.map((one) => names.get(one.subject)).join(' ')
    ])
  }

  it.each([
    [
      'a quality sought',
      `${ZH}## 结论\n\n追求速度的人，选皮划艇。\n`,
      [['need', 'criterion', '速度', '皮划艇', 'performance', '皮划艇 木筏']]
    ],
    [
      'each of two, and each for its subject',
      `${ZH}## 结论\n\n看重稳定性和成本的，选木筏；对速度要求高的，选皮划艇。\n`,
      [
        ['need', 'criterion', '稳定性', '木筏', 'reliability', ''],
        ['need', 'criterion', '成本', '木筏', 'cost', ''],
        ['need', 'criterion', '速度', '皮划艇', 'performance', '皮划艇 木筏']
      ]
    ],
    ['a situation', `${ZH}## 结论\n\n如果河里有急流，选木筏。\n`, [['condition', 'case', '河里有急流', '木筏', null, '']]],
    ['nothing that is not needed', `${ZH}## 结论\n\n不追求速度的，选木筏。\n`, []],
    [
      'what matters',
      `${EN}## Verdict\n\nIf speed matters most, choose the Kayak.\n`,
      [['need', 'criterion', 'speed', 'Kayak', 'performance', 'Kayak Raft']]
    ],
    [
      'a reason in other words',
      `${EN}## Verdict\n\nThe Raft is the better choice because it is cheap.\n`,
      [['reason', 'criterion', 'it is cheap', 'Raft', 'cost', '']]
    ],
    [
      'an item under a label',
      `${EN}## Choose the Raft if\n\n- stability\n- you bring the dog\n`,
      [
        ['label', 'criterion', 'stability', 'Raft', 'reliability', ''],
        ['label', 'case', 'you bring the dog', 'Raft', null, '']
      ]
    ],
    [
      'no deed and no evil',
      `${EN}## Verdict\n\nChoose the Raft if you want to dodge high costs.\n`,
      [['need', 'case', 'to dodge high costs', 'Raft', null, '']]
    ]
  ])('%s', (_, text, expected) => {
    expect(grounds(text)).toEqual(expected)
  })

  it('counts as stated what a sentence, a dimension or a section under the name says in any words', () => {
    const more = '## Money\n\nThe Raft costs nothing.\n\n## More on the Kayak\n\nYou pay a lot for it.\n\n'
    const text = `${EN}${more}## Verdict\n\nIf cost matters most, choose the Raft.\n`
    expect(grounds(text)?.map((ground) => ground.at(-1))).toEqual(['Raft Kayak'])
  })

  it('takes the reasons of a decision record one by one, with the drivers they repeat', () => {
    const record = [
      '# Boats',
      '## Decision Drivers\n\n* Steady in wind\n* Cheap to rent',
      '## Considered Options\n\n* Kayak\n* Raft',
      '## Decision Outcome\n\nChosen option: "Raft", because it is cheap to rent, and the lake is small.',
      '## Pros and Cons of the Options\n\n### Kayak\n\n* Good, because it is quick\n\n### Raft\n\n* Good, because it holds six people'
    ].join('\n\n')
    expect(grounds(record)?.map(([by, , words]) => [by, words])).toEqual([
      ['driver', 'it is cheap to rent'],
      ['record-reason', 'the lake is small']
    ])
  })
})

describe('flat choices', () => {
  function flat(text: string) {
    const { verdict: found } = read(declare(['皮划艇', '木筏', 'Kayak', 'Raft'], text))
    return found && { flat: found.flat.map((choice) => choice.text), conditional: found.conditional, argued: found.argued }
  }

  it.each([
    ['praise alone', `${EN}## Conclusion\n\nThe Raft is the better choice.\n`, ['Raft is the better choice'], false, false],
    ['advice alone', `${ZH}## 结论\n\n总之，推荐皮划艇。\n`, ['推荐皮划艇'], false, false],
    ['in plain speech', `${ZH}## 结论\n\n无脑入皮划艇就对了。\n`, ['无脑入皮划艇'], false, false],
    ['in plain speech', `${EN}## Conclusion\n\nJust get a Raft.\n`, ['Just get a Raft'], false, false],
    ['in plain speech', `${EN}## Conclusion\n\nThe Kayak all the way.\n`, ['Kayak all the way'], false, false],
    ['that depends', `${ZH}## 结论\n\n看情况而定，木筏是更好的选择。\n`, [], true, false],
    ['with a sentence that argues', `${EN}## Conclusion\n\nSpeed is what counts. The Kayak wins.\n`, ['Kayak wins'], false, true],
    ['as a question', `${EN}## Conclusion\n\nIs the Raft the better choice? The Kayak is nice.\n`, [], false, true]
  ])('%s', (_, text, expected, conditional, argued) => {
    expect(flat(text)).toMatchObject({ flat: expected, conditional, argued })
  })
})

it('reads the outcome of a decision record as one sentence, with the words that open it', () => {
  const text =
    '# Use Raft\n\n## Considered Options\n\n* Raft\n* Kayak\n\n## Decision Outcome\n\nChosen option: "Raft", because it is dry.\n\n## Pros and Cons of the Options\n\n### Raft\n\n* Good, because it is dry\n\n### Kayak\n\n* Bad, because it is wet\n'
  expect(read(text).statements.map((statement) => statement.text)).toContain('Chosen option: "Raft", because it is dry.')
})
