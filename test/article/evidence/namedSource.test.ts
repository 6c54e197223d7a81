import { describe, expect, it } from 'vitest'
import { measuredBy } from '../../../src/article/evidence/measuredBy.ts'
import { namedSource } from '../../../src/article/evidence/namedSource.ts'

describe('a source that can be looked up by its name', () => {
  it.each([
    ['《存储引擎压测报告》显示甲库快 30%。', '《存储引擎压测报告》'],
    ['据《存储引擎压测报告》，甲库快 30%。', '《存储引擎压测报告》'],
    ['据国家统计局 2023 年公布的年鉴，甲库占 30%。', '据国家统计局 2023 年公布的年鉴'],
    ['2023 年，某协会不算，中国信通院的白皮书指出甲库占 30%。', null],
    ['2022 年，中国信通院的白皮书指出，甲库占 30%。', '2022 年，中国信通院的白皮书'],
    ['中國信通院 2022 年的白皮書指出，甲庫占 30%。', '中國信通院 2022 年的白皮書'],
    ['Kinto 2023 年开发者调查显示，甲库占 30%。', 'Kinto 2023 年开发者调查'],
    ['据甲库 16 的官方文档，一行占 12 字节。', null],
    ['甲库占 30%（IDC，2023 年）。', 'IDC 2023'],
    ['甲库快 30%（张三等，2021）。', '张三等 2021'],
    ['The 2023 Kinto Developer Survey puts Alpha at 30%.', 'The 2023 Kinto Developer Survey'],
    ['The Road Safety Agency in its report of 2022 puts Alpha at 30%.', 'The Road Safety Agency in its report of 2022'],
    ['According to the Kinto 16 documentation, a row takes 12 bytes.', 'According to the Kinto 16 documentation'],
    ['Alpha holds 30% of the market (IDC, 2023).', 'IDC 2023'],
    ['Alpha is faster (Miller et al., 2021).', 'Miller et al. 2021'],
    ['Alpha is 30% faster (arXiv:2101.01234).', 'arXiv:2101.01234'],
    ['Alpha is 30% faster, doi:10.1000/182.', 'doi:10.1000/182'],
    ['甲库快 30%（ISBN 978-7-111-00000-0，第 3 章）。', 'ISBN 978-7-111-00000-0'],
    ['According to RFC 9113, Alpha keeps 100 streams.', 'RFC 9113'],
    ['按 GB/T 7714-2015 规定，著录 12 项。', 'GB/T 7714-2015'],
    ['GB/T 7714-2015 规定著录 12 项。', 'GB/T 7714-2015']
  ])('%s', (sentence, target) => {
    expect(namedSource(sentence)?.target ?? null).toBe(target)
  })

  it.each([
    '《三体》比《流浪地球》多卖 30%。',
    '据说甲库快 30%。',
    '2023 年数据显示，甲库快 40%。',
    '权威机构 2023 年的报告显示，甲库快 30%。',
    '国内某研究院 2023 年的研究显示，甲库快 30%。',
    '甲库 2019 年发布，文档 300 页，比乙库快 30%。',
    '2020 年，甲公司的数据中心扩容 30%，乙库只占 10%。',
    '价格 12 元，来源：官网',
    'Alpha (released 2019) is 30% faster.',
    'Alpha is 30% faster (March 2019).',
    'The oldest of the 3 is Rust (Mozilla, 2015).',
    "Alpha's documentation has grown 30% since 2020.",
    'A 2021 study shows Alpha is 30% faster.',
    'Alpha follows RFC 9113 and is 30% faster.'
  ])('none in: %s', (sentence) => {
    expect(namedSource(sentence)).toBe(null)
  })

  it('asks for less behind a label', () => {
    expect(namedSource('Acme 2023', true)?.target).toBe('Acme 2023')
    expect(namedSource('某大学《压测报告》', true)?.target).toBe('《压测报告》')
    expect(namedSource('网络', true)).toBe(null)
  })
})

describe('a measurement that can be repeated', () => {
  it.each([
    ['用 wrk 在 4 核机器上压测 3 次，甲库快 30%。', '用 wrk 在 4 核机器上压测 3 次'],
    ['甲库：340 ms（hyperfine 实测，10 次取平均）', 'hyperfine 实测，10 次取平均'],
    ['Measured with wrk on a 4-core machine, three runs: 30%.', 'Measured with wrk on a 4-core machine, three runs'],
    ['In our tests (hyperfine, 10 runs) it starts 30% faster.', 'In our tests (hyperfine, 10 runs'],
    ['我们实测甲库快 30%。', undefined],
    ['In our tests it starts 30% faster.', undefined],
    ['甲库支持 4 核以上的机器，最多 3 次重试。', undefined],
    ['It runs on a 4-core machine with 16 GB.', undefined]
  ])('%s', (sentence, target) => {
    expect(measuredBy(sentence)?.target).toBe(target)
  })
})
