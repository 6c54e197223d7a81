import { version } from '../version.generated.ts'
import { createReportArticle } from './createReportArticle.ts'
import type { Report, ReportInput } from './types.ts'

/**
 * Articles, with their findings, → the report. Pure: the same input gives the same bytes, in the order given.
 * `unreadable` names the files whose content could not be read, so that none is passed over in silence.
 */
export function createReport(inputs: readonly ReportInput[], options: { readonly unreadable?: Report['unreadable'] } = {}): Report {
  return {
    schemaVersion: 1,
    generator: { name: 'evenhand', version },
    articles: inputs.map(createReportArticle),
    unreadable: options.unreadable ?? []
  }
}
