/** The second remark plugin: puts the normalized report, findings of all rules included, in the place of the tree. */
import { createReportPlugin, type ReportPlugin } from '../src/index.ts'
import { rules } from './index.ts'

const evenhandReport: ReportPlugin = createReportPlugin(rules)

export default evenhandReport
