/** The composition root: the engine of `src` with all rules of this folder bound. */
import * as core from '../src/index.ts'
import { rules } from './index.ts'

export type * from '../src/index.ts'
export {
  createMatrix,
  createReport,
  defineRule,
  formatJson,
  formatStylish,
  prepare,
  profileFor,
  profiles,
  read,
  toMessage
} from '../src/index.ts'
export { rules }

/** A linter with all rules. */
export function createLinter(): core.Linter {
  return core.createLinter({ rules })
}

export interface LintOptions extends core.LintConfig {
  /** As the text should be named in the result. Default `<text>`; a name that ends in `.mdx` is read as MDX. */
  readonly file?: string | undefined
}

/** Lints one text with all rules. Throws a RangeError for options that cannot be used. */
export function lint(text: string, options: LintOptions = {}): core.FileResult {
  const { file = '<text>', ...config } = options
  return createLinter().lint({ source: text, file, config })
}

export interface FixOptions extends LintOptions {
  /** Applies suggestions too, where a finding offers exactly one. Default false. */
  readonly suggestions?: boolean | undefined
}

/** Applies the fixes that all rules offer, again and again until nothing is left. Throws a RangeError for options that cannot be used. */
export function fix(text: string, options: FixOptions = {}): core.Fixed {
  const { file = '<text>', suggestions = false, ...config } = options
  const linter = createLinter()
  return core.fixText({ source: text, inspect: (source) => linter.inspect({ source, file, config }), suggestions })
}

const evenhand: core.EvenhandPlugin = core.createPlugin(rules)

/** The remark plugin. */
export default evenhand
