import { describe, expect, it } from 'vitest'
import type { Section, SectionLabelRole } from '../../src/article/types.ts'
import { missingLabels } from '../../src/coverage/missingLabels.ts'
import { lineAt } from '../lint/createArticle.ts'

const ROLES: Readonly<Record<string, SectionLabelRole>> = { Pros: 'pro', Cons: 'con', Overview: 'other', Examples: 'material' }

/** A section per argument, as the words of its labels. */
function lacks(share: number, ...given: string[]): string[] {
  const sections = given.map((labels, i): Section => {
    const names = labels.split(' ').filter(Boolean)
    return {
      subject: `s${i}`,
      dimension: null,
      name: `S${i}`,
      set: 0,
      labels: names.map((name) => ({ name, key: name, role: ROLES[name] ?? 'dimension', dimension: null, place: lineAt(i + 1) })),
      place: lineAt(i + 1),
      extent: lineAt(i + 1)
    }
  })
  return missingLabels(sections, share).map(({ section, label, peers }) => `${section.name} ${label.name} ${peers.length}`)
}

describe('missingLabels', () => {
  it('finds what most have and one lacks', () => {
    expect(lacks(0.6, 'Price Care', 'Price Care', 'Price')).toEqual(['S2 Care 2'])
    expect(lacks(0.6, 'Price Care Size', 'Price Care', 'Price Care Size', 'Price Size')).toEqual(['S1 Size 3', 'S3 Care 3'])
  })

  it('counts only sections that are laid out the same way', () => {
    expect(lacks(0.6, 'Price Care', 'Price Care', '', '', 'History')).toEqual([])
    expect(lacks(0.6, 'Price Care', 'Price Care', 'Price', '', 'History')).toEqual(['S2 Care 2'])
  })

  it('leaves alone what fewer have, and what is half missing', () => {
    expect(lacks(0.6, 'Price Care', 'Price Care', 'Price', 'Price')).toEqual([])
    expect(lacks(0.5, 'Price Care', 'Price Care', 'Price', 'Price')).toEqual(['S2 Care 2', 'S3 Care 2'])
    expect(lacks(0.6, 'Price Care Size', 'Price Care Size', 'Price Care Size', 'Price')).toEqual([])
  })

  it('takes a label of its own for another word for the missing one', () => {
    expect(lacks(0.6, 'Price Care', 'Price Care', 'Price Upkeep')).toEqual([])
    expect(lacks(0.6, 'Price Care Size Pros', 'Price Care Size Pros', 'Price Pros Upkeep')).toEqual(['S2 Care 2', 'S2 Size 2'])
  })

  it('asks for no overview and no examples', () => {
    expect(lacks(0.6, 'Price Overview Examples', 'Price Overview Examples', 'Price')).toEqual([])
  })

  it('takes two for a pattern where they share three and differ in one', () => {
    expect(lacks(0.6, 'Price Care Size Pros', 'Price Care Size')).toEqual(['S1 Pros 1'])
    expect(lacks(0.6, 'Price Care Pros', 'Price Care')).toEqual([])
    expect(lacks(0.6, 'Price Care Size Pros', 'Price Care Size Cons')).toEqual([])
    expect(lacks(0.6, 'Price Care Size Examples', 'Price Care Size')).toEqual([])
    expect(lacks(0.6, 'Price Care Size', 'Price Care Size')).toEqual([])
  })

  it('has nothing to say of one section or none', () => {
    expect(lacks(0.6)).toEqual([])
    expect(lacks(0.6, 'Price Care')).toEqual([])
  })
})
