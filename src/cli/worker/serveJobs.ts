import { createLinter } from '../../lint/createLinter.ts'
import type { FileResult, LintConfig } from '../../lint/types.ts'
import { prepare } from '../../markdown/prepare.ts'
import type { Rule } from '../../rule.ts'
import type { Answer, Job, Port } from './types.ts'

/** What a worker does: inspects one text after the other, and answers in the order it was asked. */
export function serveJobs(port: Port<Answer, Job>, rules: readonly Rule[]): void {
  const linter = createLinter({ rules })
  const configs = new Map<number, LintConfig>()
  let before: Promise<unknown> = Promise.resolve()
  port.on('message', (job) => {
    before = before.then(() => answer(job))
  })

  async function answer({ id, file, text, triage, configId, config }: Job): Promise<void> {
    if (config) configs.set(configId, config)
    if (file.endsWith('.mdx')) await prepare({ mdx: true })
    const result = linter.lint({ source: text, file, triage, ...(configs.has(configId) && { config: configs.get(configId) }) })
    port.postMessage({ id, result: portable(result) })
  }
}

/** What was thrown may be anything; an error can be sent on. */
function portable({ source: _, faults, ...result }: FileResult): Answer['result'] {
  if (!faults) return result
  return {
    ...result,
    faults: faults.map((fault) => ({ ...fault, cause: fault.cause instanceof Error ? new Error(fault.cause.message) : null }))
  }
}
