import { type CodeAction, CodeActionKind, type Diagnostic, type Range, type WorkspaceEdit } from 'vscode-languageserver'
import type { TextEdit } from '../../article/types.ts'
import { fixText } from '../../lint/fix/fixText.ts'
import type { Finding } from '../../lint/types.ts'
import { diagnosticOf } from '../diagnostics/diagnosticOf.ts'
import type { Checked } from '../types.ts'
import { fixTitle } from './fixTitle.ts'
import { ignoreEdit } from './ignoreEdit.ts'
import { actionLabels } from './labels.ts'
import { narrowed } from './narrowed.ts'
import { protocolEdits } from './protocolEdits.ts'

/** Fixes all at once; a kind of `source.fixAll`, so that an editor can do it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.evenhand`

export interface ActionRequest {
  readonly range: Range
  /** Kinds the editor asks for, each with all below it; undefined for all. */
  readonly only?: readonly string[] | undefined
  /** Whether the editor takes edits that name the version they are of. */
  readonly versioned: boolean
}

/** Editors ask at every move of the cursor. */
const cache = new WeakMap<Finding, CodeAction[]>()
const fixedTexts = new WeakMap<Checked, string>()

/** What can be done about the findings in a range: fixes, suggestions, comments that silence; and all fixes of the document. */
export function codeActions(checked: Checked, { range, only, versioned }: ActionRequest): CodeAction[] {
  const wants = (kind: string) => only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))
  const { findings } = checked.inspection.result
  const toEdit = (edits: readonly TextEdit[]) => workspaceEdit(edits, checked, versioned)
  const touched = wants(CodeActionKind.QuickFix) ? findings.map((finding) => [finding, diagnosticOf(finding, checked)] as const) : []
  const small = touched
    .filter(([, diagnostic]) => meets(diagnostic.range, range))
    .flatMap(([finding, diagnostic]) => {
      const actions = cache.get(finding) ?? actionsFor(finding, diagnostic, checked, toEdit)
      cache.set(finding, actions)
      return actions
    })
  return [...joined(small), ...(wants(FIX_ALL) ? fixAll(checked, toEdit) : [])]
}

/** Two findings of one rule may be silenced by the same comment: one action then does for both. */
function joined(actions: readonly CodeAction[]): CodeAction[] {
  const byEdit = new Map<string, CodeAction>()
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit])
    const known = byEdit.get(key)
    byEdit.set(key, known ? { ...known, diagnostics: [...(known.diagnostics ?? []), ...(action.diagnostics ?? [])] } : action)
  }
  return [...byEdit.values()]
}

function actionsFor(
  finding: Finding,
  diagnostic: Diagnostic,
  checked: Checked,
  toEdit: (edits: readonly TextEdit[]) => WorkspaceEdit
): CodeAction[] {
  const labels = actionLabels[checked.language]
  const { ruleId, fix = [], suggestions = [] } = finding
  const action = (title: string, edits: readonly TextEdit[], isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: toEdit(edits),
    ...(isPreferred && { isPreferred })
  })
  const here = ignoreEdit(finding, checked, 'here')
  const inFile = ignoreEdit(finding, checked, 'file')
  return [
    ...(fix.length > 0 ? [action(fixTitle(fix, ruleId, checked.source, checked.language), fix, true)] : []),
    ...suggestions.filter(({ edits }) => edits.length > 0).map(({ title, edits }) => action(title, edits)),
    ...(here ? [action(labels.ignoreHere(ruleId), [here])] : []),
    ...(inFile ? [action(labels.ignoreInFile(ruleId), [inFile])] : [])
  ]
}

function fixAll(checked: Checked, toEdit: (edits: readonly TextEdit[]) => WorkspaceEdit): CodeAction[] {
  const { source, inspect, inspection, language } = checked
  if (!inspection.result.findings.some(({ fix = [] }) => fix.length > 0)) return []
  const text = fixedTexts.get(checked) ?? fixText({ source, inspect, first: inspection, suggestions: false }).text
  fixedTexts.set(checked, text)
  if (text === source) return []
  return [{ title: actionLabels[language].fixAll, kind: FIX_ALL, edit: toEdit([narrowed(source, text)]) }]
}

function workspaceEdit(edits: readonly TextEdit[], checked: Checked, versioned: boolean): WorkspaceEdit {
  const { uri, version } = checked.document
  const written = protocolEdits(edits, checked)
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits: written }] } : { changes: { [uri]: written } }
}

/** Ranges that touch count: the cursor may stand right behind a word. */
function meets(a: Range, b: Range): boolean {
  const before = (x: Range['start'], y: Range['start']) => x.line < y.line || (x.line === y.line && x.character < y.character)
  return !before(a.end, b.start) && !before(b.end, a.start)
}
