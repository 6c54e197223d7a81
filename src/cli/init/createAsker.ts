import type { Text } from '../../config/wording.ts'
import { lines } from '../input/lines.ts'
import type { Session } from '../session.ts'
import { createWriter } from '../writer.ts'

/** Asks one thing after another on a terminal. */
export interface Asker {
  /** One of `choices`, by number or name; an empty line is the first. Null where the input has ended. */
  choose(question: Text, choices: readonly string[]): Promise<string | null>
  /** Any text; an empty line is `usual`. Null where the input has ended. */
  ask(question: Text, usual: string): Promise<string | null>
  /** Lets go of the input. */
  end(): Promise<void>
}

const LONGEST = 10_000

/** Questions go to standard output, answers come from standard input, a line each. */
export function createAsker({ io, language }: Pick<Session, 'io' | 'language'>): Asker {
  const output = createWriter(io.stdout)
  const answers = lines(io.stdin, LONGEST)
  const answer = async (question: string): Promise<string | null> => {
    await output.write(question)
    const { value, done } = await answers.next()
    return done
      ? null
      : Buffer.from(value ?? '')
          .toString('utf8')
          .trim()
  }
  return {
    async choose(question, choices) {
      const listed = choices.map((choice, index) => `  ${index + 1}. ${choice}\n`).join('')
      for (;;) {
        const given = await answer(`${question[language]}\n${listed}[1] `)
        if (given === null) return null
        const chosen = given === '' ? choices[0] : (choices[Number(given) - 1] ?? choices.find((choice) => choice.split(' ')[0] === given))
        if (chosen !== undefined) return chosen.split(' ')[0] ?? null
      }
    },
    async ask(question, usual) {
      const given = await answer(`${question[language]} [${usual}] `)
      return given === '' ? usual : given
    },
    async end() {
      await answers.return(undefined)
    }
  }
}
