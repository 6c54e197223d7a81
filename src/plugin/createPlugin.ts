import { createLinter } from '../lint/createLinter.ts'
import type { Rule } from '../rule.ts'
import { inspectFile } from './inspectFile.ts'
import { pluginConfig } from './pluginConfig.ts'
import type { EvenhandPlugin } from './types.ts'

/**
 * A remark plugin that runs the rules given.
 *
 * It reads `file.value` with its own parser: the pipeline's tree may lack tables, footnotes or Chinese emphasis, and pasted
 * text has no tree worth reading. Throws a RangeError where it is attached with options that cannot be used.
 */
export function createPlugin(rules: readonly Rule[]): EvenhandPlugin {
  const linter = createLinter({ rules })
  return function evenhand(options) {
    const settings = pluginConfig(options, rules)
    return (tree, file) => inspectFile({ linter, tree, file, ...settings })
  }
}
