import type { Language } from '../../article/types.ts'
import type { FileResult, LintConfig } from '../../lint/types.ts'
import type { Answer, JobWorker } from './types.ts'

/** Workers that inspect texts, as many at once as there are workers. */
export interface Pool {
  readonly size: number
  /** Never rejects: where the worker dies over it, that is a fault of this file, and another worker takes the rest. */
  inspect(file: string, text: string, config: LintConfig, triage: boolean): Promise<FileResult>
  /** Ends all workers. */
  close(): Promise<void>
}

/** Asked, and not yet answered. */
interface Waiting {
  readonly file: string
  readonly text: string
  readonly config: LintConfig
  readonly triage: boolean
  readonly resolve: (result: Answer['result']) => void
}

interface Member {
  readonly worker: JobWorker
  /** In the order they were asked, which is that of the answers: a worker that dies does so over the first. */
  readonly waiting: Map<number, Waiting>
  readonly configs: Set<number>
}

/** Starts workers as they are needed. `language` is that of the fault where one dies. */
export function openPool(size: number, startWorker: () => JobWorker, language: Language): Pool {
  const members: (Member | null)[] = Array.from({ length: size }, () => null)
  const configIds = new WeakMap<LintConfig, number>()
  let jobs = 0
  let configs = 0
  let closed = false

  function join(index: number): Member {
    const member: Member = { worker: startWorker(), waiting: new Map(), configs: new Set() }
    members[index] = member
    let why = ''
    member.worker.on('message', ({ id, result }) => {
      member.waiting.get(id)?.resolve(result)
      member.waiting.delete(id)
    })
    member.worker.on('error', (error) => {
      why = error.message
    })
    member.worker.on('exit', (code) => {
      if (members[index] === member) members[index] = null
      if (closed) return
      const [first, ...others] = member.waiting
      if (first) {
        const [, { file, resolve }] = first
        resolve(died(file, why || `the worker ended with exit code ${code}`, language))
      }
      for (const [id, waiting] of others) send(id, waiting)
    })
    return member
  }

  /** To the worker that has least to do. */
  function send(id: number, waiting: Waiting): void {
    let best = 0
    for (let index = 1; index < size; index++) if (load(index) < load(best)) best = index
    const member = members[best] ?? join(best)
    const { file, text, config, triage } = waiting
    const configId = configIds.get(config) ?? ++configs
    configIds.set(config, configId)
    const known = member.configs.has(configId)
    member.configs.add(configId)
    member.waiting.set(id, waiting)
    member.worker.postMessage({ id, file, text, triage, configId, ...(!known && { config }) })
  }

  const load = (index: number) => members[index]?.waiting.size ?? 0

  return {
    size,
    async inspect(file, text, config, triage) {
      const result = await new Promise<Answer['result']>((resolve) => {
        send(++jobs, { file, text, config, triage, resolve })
      })
      return { ...result, source: text }
    },
    async close() {
      closed = true
      await Promise.all(members.map((member) => member?.worker.terminate()))
    }
  }
}

function died(file: string, why: string, language: Language): Answer['result'] {
  const understood = { subjects: 0, dimensions: 0, statements: 0, claims: 0, supported: 0 }
  return { file, kind: 'unreadable', language, understood, findings: [], faults: [{ ruleId: null, message: why, cause: null }] }
}
