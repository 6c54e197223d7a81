/** The core door: the engine without rules. Bring your own, or take `evenhand`, which has all of them bound. */
export { type ReadOptions, read } from './article/read.ts'
export type * from './article/types.ts'
export { balance } from './coverage/balance.ts'
export { createMatrix } from './coverage/matrix.ts'
export type { Balance, Cell, CellState, CoverageMatrix, SubjectBalance } from './coverage/types.ts'
export { json as formatJson } from './formatters/json.ts'
export { stylish as formatStylish } from './formatters/stylish.ts'
export type { CustomFormatter, FormatOptions, FormatRule, Formatter, Stats } from './formatters/types.ts'
export {
  createLinter,
  type Inspection,
  type Linter,
  type LinterOptions,
  type LintInput,
  type UnreadableInput
} from './lint/createLinter.ts'
export { type Fixed, type FixInput, fixText } from './lint/fix/fixText.ts'
export { toMessage } from './lint/toMessage.ts'
export type {
  Fault,
  FileResult,
  Finding,
  LintConfig,
  RuleOptions,
  RuleSetting,
  RuleSeverity,
  SilencedFinding,
  Understood
} from './lint/types.ts'
export { prepare } from './markdown/prepare.ts'
export { createPlugin } from './plugin/createPlugin.ts'
export { createPreset, type RemarkPreset } from './plugin/createPreset.ts'
export { createReportPlugin, type ReportPlugin } from './plugin/createReportPlugin.ts'
export { createRulePlugin } from './plugin/createRulePlugin.ts'
export type * from './plugin/types.ts'
export { profileFor } from './profiles/profileFor.ts'
export { profiles } from './profiles/profiles.ts'
export type { Profile } from './profiles/types.ts'
export { createReport } from './report/create.ts'
export type { Report, ReportInput } from './report/types.ts'
export { defineRule, type Rule, type Severity } from './rule.ts'
