import type { PhrasingContent, RootContent } from 'mdast'
import type { Labels } from '../labels.ts'
import type { ReportArticle, ReportClaim } from '../types.ts'
import type { LineNode } from './lineLink.ts'
import { heading, inlineCode, link, list, paragraph, strong, text } from './nodes.ts'

/** The ledger: every claim with its strength, its kinds, its names and what supports it. */
export function claims(article: ReportArticle, labels: Labels, at: LineNode): RootContent[] {
  if (article.claims.length === 0) return []
  return [
    heading(2, labels.claims),
    list(
      article.claims.map((claim) => {
        const line = paragraph(
          strong(support(claim, labels)),
          ` ${claim.text} `,
          at(claim),
          ` — ${[labels.strength[claim.strength], ...claim.kinds.map((kind) => labels.claimKind[kind])].join(' · ')} · ${claim.id} `,
          inlineCode(claim.key)
        )
        return claim.evidence.length === 0 ? [line] : [line, list(claim.evidence.map((evidence) => [evidenceLine(evidence, labels, at)]))]
      })
    )
  ]
}

function support(claim: ReportClaim, labels: Labels): string {
  if (claim.supported) return labels.supported
  return claim.strength === 'note' ? labels.strength.note : labels.unsupported
}

function evidenceLine({ kind, reach, target, line }: ReportClaim['evidence'][number], labels: Labels, at: LineNode) {
  return paragraph(`${labels.evidence[kind]}${labels.colon}`, targetNode(target), ' ', at({ line }), ` — ${labels.reach[reach]}`)
}

/** Web addresses become links; anything else an article may hold (`javascript:…`) stays text. */
export function targetNode(target: string): PhrasingContent {
  return /^https?:\/\//i.test(target) ? link(target, target) : text(target)
}
