// Generated from the folders of rules by `npm run generate`. Do not edit.
import type { Rule } from '../src/rule.ts'
import brokenDirective from './broken-directive/index.ts'
import contradictoryStatements from './contradictory-statements/index.ts'
import danglingReference from './dangling-reference/index.ts'
import driftingName from './drifting-name/index.ts'
import halfWidthPunctuation from './half-width-punctuation/index.ts'
import incompleteComparison from './incomplete-comparison/index.ts'
import miscategorisedExample from './miscategorised-example/index.ts'
import missingDimension from './missing-dimension/index.ts'
import oneSidedArticle from './one-sided-article/index.ts'
import oneSidedDimension from './one-sided-dimension/index.ts'
import oneSidedSubject from './one-sided-subject/index.ts'
import oneSidedVerdict from './one-sided-verdict/index.ts'
import partialSource from './partial-source/index.ts'
import pastedStructure from './pasted-structure/index.ts'
import promotionalWording from './promotional-wording/index.ts'
import recycledArgument from './recycled-argument/index.ts'
import shiftingOrder from './shifting-order/index.ts'
import siteBoilerplate from './site-boilerplate/index.ts'
import unarguedVerdict from './unargued-verdict/index.ts'
import uncoveredSubject from './uncovered-subject/index.ts'
import undatedClaim from './undated-claim/index.ts'
import undisclosedPlug from './undisclosed-plug/index.ts'
import unevenEvidence from './uneven-evidence/index.ts'
import unevenHedging from './uneven-hedging/index.ts'
import unevenPolarity from './uneven-polarity/index.ts'
import unevenWeight from './uneven-weight/index.ts'
import unnamedSubjects from './unnamed-subjects/index.ts'
import unparallelDimensions from './unparallel-dimensions/index.ts'
import unreadComparison from './unread-comparison/index.ts'
import unreadableFile from './unreadable-file/index.ts'
import unsupportedAbsolute from './unsupported-absolute/index.ts'
import unsupportedComparison from './unsupported-comparison/index.ts'
import unsupportedEvaluation from './unsupported-evaluation/index.ts'
import unsupportedFact from './unsupported-fact/index.ts'
import unsupportedPrediction from './unsupported-prediction/index.ts'
import unsupportedStatistic from './unsupported-statistic/index.ts'
import unsupportedSuperlative from './unsupported-superlative/index.ts'
import unusedDirective from './unused-directive/index.ts'
import vagueQuantity from './vague-quantity/index.ts'
import vagueSource from './vague-source/index.ts'

/** Every rule that ships, by id. */
export const rules: readonly Rule[] = [
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
