import type { Text } from '../config/wording.ts'

/** Wrong usage: ends the run with exit code 2 and this one text. */
export class UsageError extends Error {
  readonly text: Text

  constructor(text: Text) {
    super(text.en)
    this.name = 'UsageError'
    this.text = text
  }
}
