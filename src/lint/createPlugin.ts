import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Article } from '../article/types.ts'
import type { CoverageMatrix } from '../coverage/types.ts'
import type { Rule } from '../rule.ts'
import { createLinter } from './createLinter.ts'
import { messages } from './messages.ts'
import { toMessage } from './toMessage.ts'
import type { LintConfig } from './types.ts'

declare module 'vfile' {
  interface DataMap {
    /** What evenhand understood of the file. */
    evenhand: { readonly article: Article; readonly matrix: CoverageMatrix }
  }
}

/** The remark plugin: options in, a transformer out that reads the file's text, leaves the tree alone and adds messages. */
export type EvenhandPlugin = (options?: LintConfig | null) => (tree: Root, file: VFile) => undefined

/**
 * A remark plugin that runs the rules given.
 *
 * It reads `file.value` with its own parser: the pipeline's tree may lack tables, footnotes or Chinese emphasis, and pasted
 * text has no tree worth reading. Throws a RangeError where it is attached with options that cannot be used.
 */
export function createPlugin(rules: readonly Rule[]): EvenhandPlugin {
  const linter = createLinter({ rules })
  return function evenhand(options) {
    const config = options ?? {}
    linter.check(config)
    return (_tree, file) => {
      const source = String(file)
      const { result, article, matrix } = linter.inspect({ source, file: (file.path ?? '<text>').replaceAll('\\', '/'), config })
      if (article && matrix) file.data.evenhand = { article, matrix }
      file.messages.push(...result.findings.map((finding) => toMessage(finding, source)))
      for (const { ruleId, message: words, cause } of result.faults ?? []) {
        const options = { source: 'evenhand', ...(ruleId !== null && { ruleId }), ...(cause instanceof Error && { cause }) }
        const message = new VFileMessage(messages[article?.language ?? 'en'].fault(ruleId, words), options)
        message.fatal = true
        file.messages.push(message)
      }
      for (const message of file.messages) if (message.source === 'evenhand' && file.path) message.file = file.path
      return undefined
    }
  }
}
