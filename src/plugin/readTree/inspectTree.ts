import type { Root } from 'mdast'
import type { Inspection, Linter } from '../../lint/createLinter.ts'
import type { LintMemory } from '../../lint/memory.ts'
import type { Finding, LintConfig } from '../../lint/types.ts'
import { parse } from '../../markdown/parse.ts'
import { stringify } from '../../report/markdown/stringify.ts'
import { createPlacer } from './createPlacer.ts'
import { mapPlaces } from './mapPlaces.ts'
import { pairUp } from './pairUp.ts'
import { plainTree } from './plainTree.ts'

export interface TreeInput {
  readonly linter: Linter
  readonly tree: Root
  /** The file's text, where there is one. */
  readonly source: string
  readonly file: string
  readonly config: LintConfig
  readonly memory?: LintMemory | undefined
}

/**
 * Inspects a tree as other plugins have made it: it is written as Markdown, and that is read. Places are those of the file, as
 * near as the positions of the nodes allow. Edits are left out: they would be edits of a text that nobody has.
 */
export function inspectTree({ linter, tree, source, file, config, memory }: TreeInput): Inspection {
  const plain = plainTree(tree)
  const text = stringify(plain.tree)
  // What was MDX is gone from the tree; the name alone must not make it so again.
  const { result, article, matrix } = linter.inspect({ source: text, file, mdx: false, config, memory })
  if (!article || !matrix) return { result: { ...result, source }, article, matrix }
  const place = createPlacer(pairUp(plain, parse(text), text), source)
  const mapped = mapPlaces({ article, matrix, findings: result.findings.map(withoutEdits) }, place)
  return {
    result: { ...result, findings: mapped.findings, source },
    article: { ...mapped.article, recovery: [], repair: { keeping: [], removing: [] } },
    matrix: mapped.matrix
  }
}

function withoutEdits({ fix: _, suggestions: __, ...finding }: Finding): Finding {
  return finding
}
