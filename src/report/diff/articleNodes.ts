import type { PhrasingContent, RootContent } from 'mdast'
import type { Labels } from '../labels.ts'
import { lineLink } from '../markdown/lineLink.ts'
import { inlineCode, paragraph, strong } from '../markdown/nodes.ts'
import { withCode } from '../markdown/withCode.ts'
import { details } from './details.ts'
import { type Drawing, rows } from './drawing.ts'
import { excerptOf } from './excerptOf.ts'
import { headline } from './headline.ts'
import { quiet } from './quiet.ts'
import { statementChanges } from './statementChanges.ts'
import { stateTable } from './stateTable.ts'
import type { ArticleDiff } from './types.ts'

type Claim = Omit<ArticleDiff['claims']['added'][number], 'supported'>
type Finding = ArticleDiff['findings']['fresh'][number]
/** Draws the line of a claim or finding, of the one version or the other. */
type Where = (one: { readonly line: number }) => readonly (string | PhrasingContent)[]

/** One article of a diff: what changed in figures, the cells that differ, new findings, and the rest to be opened. */
export function articleNodes(diff: ArticleDiff, drawing: Drawing): RootContent[] {
  const { labels, words, urlOf } = drawing
  const { claims, findings, cells } = diff
  const at = lineLink(diff.file, urlOf)
  const here: Where = ({ line }) => [' ', at({ line })]
  const before: Where = ({ line }) => [words.before(line)]
  const claim = (where: Where) => (one: Claim) =>
    paragraph(quiet(excerptOf(one.text)), ...where(one), ` — ${one.kinds.map((kind) => kindName(kind, labels)).join(' · ')}`)
  const finding = (where: Where) => (one: Finding) =>
    paragraph(strong(labels.severity[one.severity]), ' ', ...withCode(one.reason).map(hushed), ...where(one), ' — ', inlineCode(one.ruleId))
  const folded = (title: string, items: readonly Claim[], where: Where) =>
    details(words.section(title, items.length), rows(items, drawing, claim(where)))
  const open = (title: string, count: number, content: readonly RootContent[]) =>
    count === 0 ? [] : [paragraph(strong(words.section(title, count))), ...content]
  const bare = claims.added.filter((one) => !one.supported && one.strength !== 'note')
  return [
    ...headline(diff, drawing),
    ...stateTable(diff, drawing),
    ...open(words.freshFindings, findings.fresh.length, rows(findings.fresh, drawing, finding(here))),
    ...open(words.lostClaims, claims.unsupported.length, rows(claims.unsupported, drawing, claim(here))),
    ...folded(words.unsupportedClaims, bare, here),
    ...folded(words.supportedClaims, claims.supported, here),
    ...details(words.section(words.resolvedFindings, findings.resolved.length), rows(findings.resolved, drawing, finding(before))),
    ...statementChanges(cells, drawing, at),
    ...folded(
      words.newClaims,
      claims.added.filter((one) => !bare.includes(one)),
      here
    ),
    ...folded(words.goneClaims, claims.gone, before)
  ]
}

function kindName(kind: string, { claimKind }: Labels): string {
  return kind in claimKind ? claimKind[kind as keyof Labels['claimKind']] : kind
}

/** Quiet in its text; code calls nobody. */
function hushed(node: PhrasingContent): PhrasingContent {
  return node.type === 'text' ? { ...node, value: quiet(node.value) } : node
}
