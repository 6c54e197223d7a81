/** Does a step of the work, and may take the time it needs. */
export type Measure = <Result>(step: string, work: () => Result) => Result
