/** How often something is so, out of how many. */
export interface Ratio {
  readonly yes: number
  readonly of: number
}

export interface Gap {
  /** The share of the party minus that of the others, −1 to 1. */
  readonly width: number
  readonly others: Ratio
}

/**
 * Compares each party with all the others taken together: its share minus theirs, −1 to 1.
 *
 * Shares are (yes + 1) / (of + 2), Laplace's rule of succession, so that one statement more or less makes no great
 * difference where there are few: 1 of 1 is 2/3, 20 of 20 is 21/22. For two outcomes the size of the difference is
 * the total variation distance of the two distributions, which bounds their Jensen–Shannon divergence from above
 * (J. Lin, “Divergence measures based on the Shannon entropy”, IEEE Transactions on Information Theory 37, 1991).
 *
 * @returns in the order given, with the others' counts; null for a party with nothing to count, and where the others have nothing.
 */
export function gaps(parties: readonly Ratio[]): (Gap | null)[] {
  const all = { yes: sum(parties.map(({ yes }) => yes)), of: sum(parties.map(({ of }) => of)) }
  return parties.map(({ yes, of }) => {
    const others = { yes: all.yes - yes, of: all.of - of }
    return of === 0 || others.of === 0 ? null : { width: smoothed(yes, of) - smoothed(others.yes, others.of), others }
  })
}

function smoothed(yes: number, of: number): number {
  return (yes + 1) / (of + 2)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
