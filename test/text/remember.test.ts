import { expect, it } from 'vitest'
import { remember } from '../../src/text/remember.ts'

it('asks once for a text, also where the answer is nothing', () => {
  const asked: string[] = []
  const first = remember((text) => {
    asked.push(text)
    return text === '' ? undefined : text[0]
  })
  expect([first('快'), first('快'), first(''), first('')]).toEqual(['快', '快', undefined, undefined])
  expect(asked).toEqual(['快', ''])
})

it('forgets when it becomes too much', () => {
  let asked = 0
  const length = remember((text) => {
    asked++
    return text.length
  })
  length('a')
  length('b'.repeat(300_000))
  length('a')
  expect(asked).toBe(3)
})
