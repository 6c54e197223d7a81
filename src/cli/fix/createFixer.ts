import type { Inspection } from '../../lint/createLinter.ts'
import { fixText } from '../../lint/fix/fixText.ts'
import type { FileResult } from '../../lint/types.ts'
import type { Input } from '../input/findInputs.ts'
import type { Source } from '../input/readSource.ts'
import { ChangedFileError, replaceText } from '../output/replaceText.ts'
import type { Session } from '../session.ts'
import { useColor } from '../useColor.ts'
import { createWriter } from '../writer.ts'
import { notWritten } from './notWritten.ts'
import { unifiedDiff } from './unifiedDiff.ts'

/** Mends one input and answers with the result for the text as it is then. */
export type Fixer = (input: Input, source: Source, first: Inspection) => Promise<FileResult>

/**
 * What `--fix` does with each input: the file is written, the text of standard input is printed, or a diff is. What cannot be written is
 * said, and keeps its findings.
 */
export function createFixer(session: Session): Fixer {
  const { args, io } = session
  const { write } = createWriter(io.stdout)
  const color = args.fix === 'diff' && useColor(args.color, io.env, io.stdout.isTTY === true)
  return async ({ file, path }, source, first) => {
    if (!('text' in source)) return first.result
    const config = (await session.settingsOf(file)).lint
    const linter = await session.linter()
    const inspect = (text: string): Inspection => linter.inspect({ source: text, file, config })
    const { text, inspection } = fixText({ source: source.text, inspect, first, suggestions: args.fixSuggestions })
    const mark = source.mark ? '\ufeff' : ''
    if (args.fix === 'diff') await write(unifiedDiff(file, mark + source.text, mark + text, color))
    else if (path === null) await write(mark + text)
    else if (text !== source.text) {
      try {
        await replaceText(path, source.text, text)
      } catch (error) {
        await session.fail(notWritten(file, error instanceof ChangedFileError ? null : (error as NodeJS.ErrnoException)), file)
        return first.result
      }
    }
    return inspection.result
  }
}
