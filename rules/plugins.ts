// Generated from the folders of rules by `npm run generate`. Do not edit.
import type { RulePlugin } from '../src/index.ts'
import brokenDirective from './broken-directive/plugin.ts'
import contradictoryStatements from './contradictory-statements/plugin.ts'
import danglingReference from './dangling-reference/plugin.ts'
import driftingName from './drifting-name/plugin.ts'
import halfWidthPunctuation from './half-width-punctuation/plugin.ts'
import incompleteComparison from './incomplete-comparison/plugin.ts'
import miscategorisedExample from './miscategorised-example/plugin.ts'
import missingDimension from './missing-dimension/plugin.ts'
import oneSidedArticle from './one-sided-article/plugin.ts'
import oneSidedDimension from './one-sided-dimension/plugin.ts'
import oneSidedSubject from './one-sided-subject/plugin.ts'
import oneSidedVerdict from './one-sided-verdict/plugin.ts'
import partialSource from './partial-source/plugin.ts'
import pastedStructure from './pasted-structure/plugin.ts'
import promotionalWording from './promotional-wording/plugin.ts'
import recycledArgument from './recycled-argument/plugin.ts'
import shiftingOrder from './shifting-order/plugin.ts'
import siteBoilerplate from './site-boilerplate/plugin.ts'
import unarguedVerdict from './unargued-verdict/plugin.ts'
import uncoveredSubject from './uncovered-subject/plugin.ts'
import undatedClaim from './undated-claim/plugin.ts'
import undisclosedPlug from './undisclosed-plug/plugin.ts'
import unevenEvidence from './uneven-evidence/plugin.ts'
import unevenHedging from './uneven-hedging/plugin.ts'
import unevenPolarity from './uneven-polarity/plugin.ts'
import unevenWeight from './uneven-weight/plugin.ts'
import unnamedSubjects from './unnamed-subjects/plugin.ts'
import unparallelDimensions from './unparallel-dimensions/plugin.ts'
import unreadComparison from './unread-comparison/plugin.ts'
import unreadableFile from './unreadable-file/plugin.ts'
import unsupportedAbsolute from './unsupported-absolute/plugin.ts'
import unsupportedComparison from './unsupported-comparison/plugin.ts'
import unsupportedEvaluation from './unsupported-evaluation/plugin.ts'
import unsupportedFact from './unsupported-fact/plugin.ts'
import unsupportedPrediction from './unsupported-prediction/plugin.ts'
import unsupportedStatistic from './unsupported-statistic/plugin.ts'
import unsupportedSuperlative from './unsupported-superlative/plugin.ts'
import unusedDirective from './unused-directive/plugin.ts'
import vagueQuantity from './vague-quantity/plugin.ts'
import vagueSource from './vague-source/plugin.ts'

/** Every rule as a remark plugin, by id. */
export const plugins: readonly RulePlugin[] = [
  brokenDirective,
  contradictoryStatements,
  danglingReference,
  driftingName,
  halfWidthPunctuation,
  incompleteComparison,
  miscategorisedExample,
  missingDimension,
  oneSidedArticle,
  oneSidedDimension,
  oneSidedSubject,
  oneSidedVerdict,
  partialSource,
  pastedStructure,
  promotionalWording,
  recycledArgument,
  shiftingOrder,
  siteBoilerplate,
  unarguedVerdict,
  uncoveredSubject,
  undatedClaim,
  undisclosedPlug,
  unevenEvidence,
  unevenHedging,
  unevenPolarity,
  unevenWeight,
  unnamedSubjects,
  unparallelDimensions,
  unreadComparison,
  unreadableFile,
  unsupportedAbsolute,
  unsupportedComparison,
  unsupportedEvaluation,
  unsupportedFact,
  unsupportedPrediction,
  unsupportedStatistic,
  unsupportedSuperlative,
  unusedDirective,
  vagueQuantity,
  vagueSource
]
