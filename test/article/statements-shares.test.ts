/** Whose sentence it is. */
import { describe, expect, it } from 'vitest'
import { OPEN } from '../../src/article/statements/scope.ts'
import { assignSubjects } from '../../src/article/statements/share/assignSubjects.ts'
import { isRecommended } from '../../src/article/statements/share/isRecommended.ts'
import { standIns } from '../../src/article/statements/share/standIns.ts'
import type { Scope } from '../../src/article/statements/types.ts'
import { createMentions } from '../../src/article/subjects/createMentions.ts'
import { fold } from '../../src/text/fold.ts'
import { said, subjectsNamed } from './said.ts'

const subjects = subjectsNamed('皮划艇', '木筏', '帆板', 'Kayak', 'Raft', 'Canoe')
const mentions = createMentions(subjects)

/** `subject sign words` for each share; `?` where the words of the part decide. */
function shares(text: string, given: { scope?: Partial<Scope>; running?: string } = {}): string[] {
  const situation = {
    scope: { ...OPEN, ...given.scope },
    running: given.running ?? null,
    language: 'zh' as const,
    subjects: subjects.slice(0, 3),
    dimension: null
  }
  const sign = { pro: '+', con: '-', neutral: '0' }
  return assignSubjects(text, mentions(text), situation).map(
    ({ subject, polarity, start, end }) => `${subject} ${polarity ? sign[polarity] : '?'} ${text.slice(start, end)}`
  )
}

describe('one name', () => {
  it.each([
    ['皮划艇很快。', ['皮划艇 ? 皮划艇很快。']],
    ['The Kayak is fast.', ['Kayak ? The Kayak is fast.']],
    ['如果天气好，皮划艇很快。', ['皮划艇 ? 如果天气好，皮划艇很快。']],
    ['隔壁那条船比木筏快很多。', ['木筏 - 隔壁那条船比木筏快很多。']],
    ['My neighbour’s boat is faster than the Raft.', ['Raft - My neighbour’s boat is faster than the Raft.']]
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected)
  })
})

describe('no name', () => {
  it('goes on about the subject of the place', () => {
    expect(shares('很快。', { scope: { subjects: ['木筏'] } })).toEqual(['木筏 ? 很快。'])
  })

  it('goes on about the subject of the sentence before', () => {
    expect(shares('它很快。', { running: '木筏' })).toEqual(['木筏 ? 它很快。'])
  })

  it.each(['总之，都能下水。', '總之，都能下水。', '我们租了一天。', 'In short, it floats.', "Let's see."])('leaves it: %s', (text) => {
    expect(shares(text, { running: '木筏' })).toEqual([])
  })

  it('is nobody’s where nothing is settled, or several are', () => {
    expect(shares('很快。')).toEqual([])
    expect(shares('很快。', { running: '木筏', scope: { subjects: ['木筏', '帆板'] } })).toEqual([])
  })

  it('is nobody’s in an introduction', () => {
    expect(shares('很快。', { running: '木筏', scope: { quiet: true } })).toEqual([])
  })

  it.each([
    ['两者都能下水。', 3],
    ['兩者都能下水。', 3],
    ['Both float.', 3],
    ['三款都能下水。', 3],
    ['两者各有千秋。', 0]
  ])('%s is about %i', (text, count) => {
    expect(shares(text)).toHaveLength(count)
  })
})

describe('contrast', () => {
  it.each([
    ['皮划艇很快，而木筏很慢。', ['皮划艇 ? 皮划艇很快', '木筏 ? 而木筏很慢。']],
    ['皮划艇很快，木筏很慢，也不好转弯。', ['皮划艇 ? 皮划艇很快', '木筏 ? 木筏很慢，也不好转弯。']],
    ['The Kayak is quick, while the Raft is slow.', ['Kayak ? The Kayak is quick', 'Raft ? while the Raft is slow.']],
    ['皮划艇和木筏都很轻。', ['皮划艇 ? 皮划艇和木筏都很轻。', '木筏 ? 皮划艇和木筏都很轻。']],
    [
      'Both Kayak and Raft float, whereas the Canoe leaks.',
      ['Kayak ? Both Kayak and Raft float', 'Raft ? Both Kayak and Raft float', 'Canoe ? whereas the Canoe leaks.']
    ]
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected)
  })
})

describe('measures', () => {
  it.each([
    ['皮划艇比木筏更快。', ['皮划艇 +', '木筏 -']],
    ['皮划艇比木筏和帆板更快。', ['皮划艇 ?', '木筏 -', '帆板 -']],
    ['与木筏相比，皮划艇更快。', ['皮划艇 +', '木筏 -']],
    ['皮划艇不如木筏稳定。', ['木筏 +', '皮划艇 -']],
    ['The Kayak is faster than the Raft.', ['Kayak +', 'Raft -']],
    ['Unlike the Raft, the Kayak is fast.', ['Kayak +', 'Raft -']]
  ])('%s', (text, expected) => {
    expect(shares(text).map((share) => share.split(' ').slice(0, 2).join(' '))).toEqual(expected)
  })

  it('measures the subject of the place', () => {
    expect(shares('比木筏更快。', { scope: { subjects: ['皮划艇'] } }).map((share) => share.slice(0, 5))).toEqual(['皮划艇 +', '木筏 - '])
  })
})

describe('under a label', () => {
  const pros: Partial<Scope> = { subjects: ['皮划艇'], polarity: 'pro' }

  it('stays with its subject', () => {
    expect(shares('可以和木筏一起用。', { scope: pros })).toEqual(['皮划艇 ? 可以和木筏一起用。'])
  })

  it('gives those it is measured by the other side', () => {
    expect(shares('不像木筏那样难转弯。', { scope: pros }).map((share) => share.split(' ').slice(0, 2).join(' '))).toEqual([
      '皮划艇 ?',
      '木筏 -'
    ])
  })

  it('turns where a clause is about another', () => {
    expect(shares('皮划艇很快，而木筏不好转弯。', { scope: pros }).map((share) => share.split(' ')[0])).toEqual(['皮划艇', '木筏'])
  })

  it('does not turn in a cell', () => {
    expect(shares('很快，而木筏不好转弯。', { scope: { ...pros, fixed: true } }).map((share) => share.split(' ')[0])).toEqual(['皮划艇'])
  })
})

describe('says nothing of those it names', () => {
  it.each([
    '常见的船，例如皮划艇、木筏和帆板。',
    'Boats such as Kayak, Raft and Canoe.',
    '皮划艇、木筏和帆板各有千秋。',
    'Whether you choose a Kayak, a Raft or a Canoe depends on the lake.'
  ])('%s', (text) => {
    expect(shares(text)).toEqual([])
  })

  it('unless it speaks of one after the other, and the word stands in the clause of one', () => {
    const text = '皮划艇可根据水面调整，木筏很重，帆板最快。'
    expect(shares(text).map((share) => share.split(' ')[0])).toEqual(['皮划艇', '木筏', '帆板'])
  })
})

describe('rankings', () => {
  it.each([
    ['皮划艇 > 帆板 > 木筏', ['皮划艇 +', '帆板 0', '木筏 -']],
    ['皮划艇＞帆板＞木筏', ['皮划艇 +', '帆板 0', '木筏 -']],
    ['Raft < Canoe < Kayak', ['Raft -', 'Canoe 0', 'Kayak +']]
  ])('%s', (text, expected) => {
    expect(shares(text).map((share) => share.split(' ').slice(0, 2).join(' '))).toEqual(expected)
  })
})

describe('respectively', () => {
  it.each([
    ['皮划艇和木筏分别重 20 和 60 公斤。', ['皮划艇 0', '木筏 0']],
    ['皮劃艇和木筏分別重 20 和 60 公斤。', ['皮划艇 0', '木筏 0']],
    ['三款分别重 20、60 和 90 公斤，皮划艇很轻。', ['皮划艇 0', '木筏 0', '帆板 0', '皮划艇 ?']],
    ['The Kayak and the Raft weigh 20 and 60 kilos, respectively.', ['Kayak 0', 'Raft 0']]
  ])('%s', (text, expected) => {
    expect(shares(text).map((share) => share.split(' ').slice(0, 2).join(' '))).toEqual(expected)
  })
})

describe('the former and the latter', () => {
  const stand = (text: string, before: string[] = []) => standIns(text, mentions(text), before).map(({ subject }) => subject)

  it.each([
    ['皮划艇和木筏都行，前者快，后者稳。', ['皮划艇', '木筏']],
    ['皮划艇和木筏都行，後者穩。', ['木筏']],
    ['Kayak or Raft: the latter is steadier, the former faster.', ['Raft', 'Kayak']]
  ])('%s', (text, expected) => {
    expect(stand(text)).toEqual(expected)
  })

  it('looks back to the last sentence that named two', () => {
    expect(stand('前者快。', ['木筏', '帆板'])).toEqual(['木筏'])
    expect(stand('前者快。', ['木筏'])).toEqual([])
  })

  it.each([
    ['湖上有皮划艇和木筏。前者更快。', ['皮划艇 +', '木筏 -']],
    ['湖上有皮划艇和木筏。前者很快，后者很慢。', ['皮划艇 +', '木筏 -']],
    ['We rent out Kayaks and Rafts. The latter is easier to steer.', ['Raft +', 'Kayak -']]
  ])('%s', (text, expected) => {
    const names = text.startsWith('We') ? ['Kayak', 'Raft'] : ['皮划艇', '木筏']
    const statements = said(`# ${names.join(' vs ')}\n\n${text}\n`, names)
    expect(statements.filter((line) => !line.includes(' 0')).sort()).toEqual([...expected].sort())
  })
})

describe('recommended', () => {
  const recommended = (text: string) => {
    const hits = mentions(text)
    return [...new Set(hits.map(({ subject }) => subject))].filter((id) =>
      isRecommended(
        hits.filter(({ subject }) => subject === id),
        hits,
        fold(text)
      )
    )
  }

  it.each([
    ['如果赶时间，选皮划艇。', ['皮划艇']],
    ['如果趕時間，選皮划艇。', ['皮划艇']],
    ['带孩子的，选木筏。', ['木筏']],
    ['要安静就买皮划艇或木筏。', ['皮划艇', '木筏']],
    ['木筏适合新手。', ['木筏']],
    ['If you are in a hurry, choose the Kayak.', ['Kayak']],
    ['If you like company, go for a Raft or a Canoe.', ['Raft', 'Canoe']],
    ['The Raft is ideal for families.', ['Raft']],
    ['不推荐新手用皮划艇。', []],
    ['Avoid the Kayak if you cannot swim.', []],
    ['我们用皮划艇。', []],
    ['The Kayak is fast.', []]
  ])('%s', (text, expected) => {
    expect(recommended(text)).toEqual(expected)
  })
})
