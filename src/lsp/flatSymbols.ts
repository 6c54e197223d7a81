import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver'

/** Symbols for editors that know no tree of them. */
export function flatSymbols(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatSymbols(children, uri, name)
  ])
}
