/** Pages for tests, made as the command line makes them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { rules } from '../../../rules/index.ts'
import { createLinter } from '../../../src/lint/createLinter.ts'
import { prepare } from '../../../src/markdown/prepare.ts'
import { createReport } from '../../../src/report/create.ts'
import { type HtmlOptions, html } from '../../../src/report/html.ts'
import type { Report, ReportInput } from '../../../src/report/types.ts'

export const fixtures = join(import.meta.dirname, '../../../fixtures')

const linter = createLinter({ rules })

/** The report on these files of the fixtures, as the command line makes it, and its page. */
export async function made(
  files: readonly string[],
  options: Omit<HtmlOptions, 'sources'> = {}
): Promise<{ report: Report; page: string }> {
  await prepare({ mdx: true })
  const inputs = files.map((file): ReportInput & { source: string } => {
    const source = readFileSync(join(fixtures, file), 'utf8')
    const { result, article } = linter.inspect({ source, file })
    if (!article) throw new Error(`${file} could not be read`)
    return { article, findings: result.findings, source }
  })
  const report = createReport(inputs)
  return { report, page: html(report, { sources: inputs.map(({ source }) => source), ...options }) }
}

/** As a browser would parse it. Throws for markup that a parser has to repair. */
export function parsed(page: string): Root {
  return fromHtml(page, {
    onerror(fault) {
      // Characters that HTML cannot hold are the articles' own, and harmless.
      if (fault.ruleId !== 'noncharacter-in-input-stream') throw new Error(`${fault.ruleId} at ${fault.line}:${fault.column}`)
    }
  })
}

/**
 * The source as the text of a marked-up article spells it: without the signs that were put in, and with the invisible
 * characters that were named (`U+202E`) as they are.
 */
export function sourceIn(node: Element | Root): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value
      if (child.type !== 'element') return ''
      const classes = child.properties.className
      const has = (name: string) => Array.isArray(classes) && classes.includes(name)
      if (has('sg')) return ''
      const text = sourceIn(child)
      return has('ctl') ? String.fromCodePoint(Number.parseInt(text.slice(2), 16)) : text
    })
    .join('')
}
