import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import type { VFile } from 'vfile'
import { createLinter } from '../lint/createLinter.ts'
import type { Rule } from '../rule.ts'
import { inspectFile } from './inspectFile.ts'
import { memoryOf } from './memoryOf.ts'
import { pluginConfig } from './pluginConfig.ts'
import { ruleSetting } from './ruleSetting.ts'
import { controlMessages, stockComments } from './stockComments.ts'
import type { RulePlugin, RulePluginSetting, SharedOptions, Transformer } from './types.ts'

/**
 * One rule as a remark plugin that takes a severity, or `[severity, options]`, as the rules of remark-lint do, and heeds
 * `<!--lint …-->` beside our own comments. What is about reading and wording comes from `settings.evenhand` of the processor.
 * All rules of one processor share one reading of a file.
 *
 * @param otherIds ids of the rules that ship with it, which comments may name.
 */
export function createRulePlugin(rule: Rule, otherIds: readonly string[]): RulePlugin {
  const linter = createLinter({ rules: [rule], otherIds })
  function plugin(this: Processor, given?: RulePluginSetting): Transformer | undefined {
    const setting = ruleSetting(rule, given)
    const { evenhand: shared } = (this.data('settings') ?? {}) as { readonly evenhand?: SharedOptions }
    const { config, readTree } = pluginConfig({ ...shared, rules: { [rule.id]: setting } }, [rule])
    if ((typeof setting === 'string' ? setting : setting[0]) === 'off') return undefined
    const run = (tree: Root, file: VFile) => inspectFile({ linter, tree, file, config, readTree, memory: memoryOf(file, shared, readTree) })
    if (!rule.last) {
      this.use(stockComments, { readTree })
      return run
    }
    // Attached behind all others, wherever it stands among them: it judges what they have found.
    this.use(() => (tree: unknown, file: VFile) => {
      const control = () => controlMessages(tree as Root, file, readTree)
      const running = run(tree as Root, file)
      return running ? running.then(control) : control()
    })
    return undefined
  }
  Object.defineProperty(plugin, 'name', { value: `evenhand:${rule.id}` })
  return Object.assign(plugin as Plugin<[setting?: RulePluginSetting], Root>, { rule })
}
