import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Article } from '../article/types.ts'
import type { CoverageMatrix } from '../coverage/types.ts'
import { prepare } from '../markdown/prepare.ts'
import type { Rule } from '../rule.ts'
import { createLinter, type Linter } from './createLinter.ts'
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
export type EvenhandPlugin = (options?: LintConfig | null) => (tree: Root, file: VFile) => undefined | Promise<undefined>

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
      // Only MDX waits: its parser is loaded on demand, and everything else must work in `runSync`.
      if (file.extname === '.mdx') return prepare({ mdx: true }).then(() => void inspectFile(linter, file, config))
      inspectFile(linter, file, config)
      return undefined
    }
  }
}

function inspectFile(linter: Linter, file: VFile, config: LintConfig): void {
  const source = String(file)
  const { result, article, matrix } = linter.inspect({ source, file: (file.path ?? '<text>').replaceAll('\\', '/'), config })
  if (article && matrix) file.data.evenhand = { article, matrix }
  const found = result.findings.map((finding) => toMessage(finding, source))
  for (const { ruleId, message: words, cause } of result.faults ?? []) {
    const wording = messages[result.language].fault(ruleId, words)
    const message = new VFileMessage(wording, {
      source: 'evenhand',
      ...(ruleId !== null && { ruleId }),
      ...(cause instanceof Error && { cause })
    })
    message.fatal = true
    found.push(message)
  }
  for (const message of found) {
    // As `file.message` does, so that reporters name the file.
    if (file.path) {
      message.name = `${file.path}:${message.name}`
      message.file = file.path
    }
    file.messages.push(message)
  }
}
