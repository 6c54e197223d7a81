import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly/serializeOnly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import stringWidth from 'string-width'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { createLinter } from '../lint/createLinter.ts'
import { prepare } from '../markdown/prepare.ts'
import { createReport } from '../report/create.ts'
import { reportTree } from '../report/markdown.ts'
import type { Rule } from '../rule.ts'
import { pluginConfig } from './pluginConfig.ts'
import { inspectTree } from './readTree/inspectTree.ts'
import type { PluginOptions } from './types.ts'

/** Options in, a transformer out that gives the report in the place of the tree. */
export type ReportPlugin = Plugin<[options?: PluginOptions | null | undefined], Root>

/** Cells up to this width are padded in line, as in reports of the command line. */
const WIDEST = 40

/**
 * A remark plugin that replaces the tree by the normalized report of the file, for remark-stringify to print. It brings what
 * the report needs of syntax (tables, front matter, Chinese emphasis). Throws a RangeError for options that cannot be used.
 */
export function createReportPlugin(rules: readonly Rule[]): ReportPlugin {
  const linter = createLinter({ rules })
  return function evenhandReport(options) {
    const { config, readTree } = pluginConfig(options, rules)
    this.use(remarkGfm, { stringLength: (cell) => Math.min(stringWidth(cell), WIDEST) })
      .use(remarkFrontmatter, ['yaml', 'toml'])
      .use(remarkCjkFriendly)
    this.data('settings', { bullet: '-', rule: '-', ...this.data('settings') })
    const report = (tree: Root, file: VFile): Root => {
      const source = String(file)
      const path = (file.path ?? '<text>').replaceAll('\\', '/')
      const { result, article, matrix } = readTree
        ? inspectTree({ linter, tree, source, file: path, config })
        : linter.inspect({ source, file: path, config })
      // What cannot be read is said by the finding about it.
      const reason = result.findings[0]?.reason ?? result.faults?.[0]?.message ?? ''
      if (!article || !matrix) return reportTree(createReport([], { unreadable: [{ file: path, reason }] }))
      file.data.evenhand = { article, matrix }
      return reportTree(createReport([{ article, matrix, findings: result.findings, source }]))
    }
    return (tree, file) =>
      file.extname === '.mdx' && !readTree ? prepare({ mdx: true }).then(() => report(tree, file)) : report(tree, file)
  }
}
