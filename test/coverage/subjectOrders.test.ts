/** The order in which an article sets out its subjects. */
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import { subjectOrders } from '../../src/coverage/subjectOrders.ts'

const orders = (source: string) => {
  const article = read(source)
  const nameOf = new Map(article.subjects.map(({ id, name }) => [id, name]))
  return subjectOrders(article).map(
    ({ dimension, subjects, place }) => `${place.start.line} ${dimension}: ${subjects.map((id) => nameOf.get(id)).join(' ')}`
  )
}

describe('the order of subjects', () => {
  it('is that of labels, headings and columns, a table once', () => {
    expect(
      orders(`# 公交与地铁的对比

## 票价
- 地铁：贵
- 公交：便宜

## 速度

### 公交

堵车时慢。

### 地铁

快，准时。

## 其余

| 项目 | 地铁 | 公交 |
|---|---|---|
| 座位 | 少 | 多 |
| 空调 | | 舒适 |
| 末班 | 晚 | 早 |
`)
    ).toEqual(['3 票价: 地铁 公交', '7 速度: 公交 地铁', '21 座位: 地铁 公交'])
  })

  it('is none where one has no label, where a heading names both, and in running text', () => {
    expect(
      orders(`# 公交与地铁的对比

## 票价

公交便宜，地铁贵。

## 公交与地铁的换乘

- 公交比地铁方便
- 地铁通道长，比公交麻烦

## 速度

- 公交：堵车时慢，而地铁快
`)
    ).toEqual([])
  })

  it('is that of rows where subjects are rows', () => {
    expect(
      orders(`# Kayak vs canoe vs raft

| Boat | Speed | Load |
|---|---|---|
| Raft | slow | good |
| Kayak | fast | bad |
| Canoe | slow | good |
`)
    ).toEqual(['3 Speed: raft Kayak canoe'])
  })
})
