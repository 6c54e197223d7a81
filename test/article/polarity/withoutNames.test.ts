import { expect, it } from 'vitest'
import { withoutNames } from '../../../src/article/polarity/withoutNames.ts'
import { said } from '../said.ts'

it('blots names out and moves nothing', () => {
  expect(withoutNames('慢递很慢', [{ start: 0, end: 2 }])).toBe('xx很慢')
})

it('neither blames nor praises a subject for its name', () => {
  const subjects = ['Manual toothbrushes', 'Electric toothbrushes']
  expect(said('Manual toothbrushes are cheap. Electric toothbrushes are cheap.', subjects)).toEqual([
    'Manual toothbrushes +',
    'Electric toothbrushes +'
  ])
  expect(said('慢递要等三天。快递要等三天。', ['慢递', '快递'])).toEqual(
    said('快递要等三天。慢递要等三天。', ['慢递', '快递']).map((line) => line.replace(/[慢快]/, (name) => (name === '慢' ? '快' : '慢')))
  )
})
