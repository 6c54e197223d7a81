import type { TextEdit as ProtocolEdit } from 'vscode-languageserver'
import type { TextEdit } from '../../article/types.ts'
import { applyEdits } from '../../lint/fix/applyEdits.ts'
import { rangeOf } from '../rangeOf.ts'
import type { Checked } from '../types.ts'

/** Edits of the source as the editor takes them; line feeds they bring become the line ending of the document. */
export function protocolEdits(edits: readonly TextEdit[], { document, source }: Checked): ProtocolEdit[] {
  return edits.map((edit) => {
    const { start, end } = edit
    const written = applyEdits(source, [edit])
    return { range: rangeOf(document, start, end), newText: written.slice(start, written.length - (source.length - end)) }
  })
}
