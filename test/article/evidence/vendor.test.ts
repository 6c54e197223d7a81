import { expect, it } from 'vitest'
import { createVendorOf } from '../../../src/article/evidence/createVendorOf.ts'
import type { Subject } from '../../../src/article/types.ts'

const cue = { by: 'test', term: '', place: null }
const subject = (id: string, name: string, ...aliases: string[]): Subject => ({ id, name, aliases, cue, places: [] })
const vendorOf = createVendorOf([
  subject('kinto', 'Kinto', '金托'),
  subject('plum', 'Plum.js'),
  subject('acme', 'Acme Cloud'),
  subject('studio', 'Sketch Studio Pro'),
  subject('remote', 'Remote work'),
  subject('zh', '甲库')
])

it.each([
  ['https://kinto.dev/blog/fast', 'kinto', false],
  ['https://docs.kinto.dev/perf', 'kinto', false],
  ['https://www.kinto.dev/', 'kinto', true],
  ['https://kinto-lang.org/perf', 'kinto', false],
  ['https://getkinto.com/perf', 'kinto', false],
  ['https://kinto.com.cn/perf', 'kinto', false],
  ['https://kinto.github.io/bench', 'kinto', false],
  ['https://kinto.readthedocs.io/en/latest/bench.html', 'kinto', false],
  ['https://kinto.apache.org/bench', 'kinto', false],
  ['https://github.com/kinto/bench/blob/main/run.md', 'kinto', false],
  ['https://github.com/acme/kinto', 'kinto', true],
  ['https://github.com/acme/kinto/issues/3', 'kinto', false],
  ['https://plumjs.org/perf', 'plum', false],
  ['https://cloud.acme.com/prices', 'acme', false],
  ['https://sketchstudio.com/prices', 'studio', false],
  ['https://link.example/?target=https%3A%2F%2Fkinto.dev%2Fblog', 'kinto', false],
  ['https://example.org/kinto-review', undefined, false],
  ['https://kinto.example.org/x', undefined, false],
  ['https://github.com/others/awesome-kinto/blob/main/x.md', undefined, false],
  ['https://remote.com/blog', undefined, false],
  ['https://kintology.org/x', undefined, false],
  ['/blog/kinto', undefined, false],
  ['not an address', undefined, false]
] as const)('%s', (target, vendor, homepage) => {
  const found = vendorOf(target)
  expect([found.vendor, found.homepage]).toEqual([vendor, homepage])
})
