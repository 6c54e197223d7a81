import { encodePath, isNoFile, type LineUrl } from './lineUrl.ts'

/** What stands for the path and the lines in a template of addresses. */
export const placeholders = ['path', 'line', 'endLine'] as const

/** Addresses of the code hosts whose links differ: `github:OWNER/REPO@REF`. Without `plain=1` they show Markdown without lines. */
const HOSTS: Readonly<Record<string, (project: string, ref: string) => string>> = {
  github: (project, ref) => `https://github.com/${project}/blob/${ref}/{path}?plain=1#L{line}-L{endLine}`,
  gitlab: (project, ref) => `https://gitlab.com/${project}/-/blob/${ref}/{path}?plain=1#L{line}-{endLine}`
}

/**
 * The addresses that a template gives: `https://git.example.org/docs/{path}#L{line}`, or `github:OWNER/REPO@REF`,
 * `gitlab:GROUP/PROJECT@REF` (without REF: the default branch). For a single line `-{endLine}` or `-L{endLine}` is left out.
 *
 * @returns what is wrong with the template, or the addresses; `file` is put in as it is given.
 */
export function lineTemplate(given: string): LineUrl | TemplateFault {
  const [, host = '', project = '', ref = 'HEAD'] =
    given.match(/^(github|gitlab):([^@\s/]{1,200}(?:\/[^@\s/]{1,200}){1,20})(?:@(\S{1,200}))?$/) ?? []
  const template = HOSTS[host]?.(project, ref) ?? given
  if (!/^https?:\/\/[^/\s]+\//i.test(template)) return { fault: 'address' }
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const unknown = names.find((name) => !placeholders.some((known) => known === name))
  if (unknown !== undefined) return { fault: 'unknown', name: unknown }
  const missing = (['path', 'line'] as const).find((name) => !names.includes(name))
  if (missing) return { fault: 'missing', name: missing }
  const single = template.replace(/-L?\{endLine\}/g, '')
  return (file, line, endLine) =>
    isNoFile(file)
      ? null
      : (endLine > line ? template : single).replace(/\{(path|line|endLine)\}/g, (_, name: string) =>
          name === 'path' ? encodePath(file) : String(name === 'line' ? line : endLine)
        )
}

export type TemplateFault =
  | { readonly fault: 'address' }
  | { readonly fault: 'unknown'; readonly name: string }
  | { readonly fault: 'missing'; readonly name: string }
