import type { FileResult, LintConfig } from '../../lint/types.ts'

/** A text to inspect, on its way to a worker. */
export interface Job {
  readonly id: number
  readonly file: string
  readonly text: string
  readonly triage: boolean
  /** Settings are sent once to each worker, and from then on meant by their number. */
  readonly configId: number
  readonly config?: LintConfig
}

/** What a worker found, without the source, which who asked still has. */
export interface Answer {
  readonly id: number
  readonly result: Omit<FileResult, 'source'>
}

/** One end of the line between the command line and a worker: a `MessagePort` fits. */
export interface Port<Out, In> {
  postMessage(message: Out): void
  on(event: 'message', listener: (message: In) => void): unknown
}

/** A worker of the command line: a `Worker` of Node fits. */
export interface JobWorker extends Port<Job, Answer> {
  on(event: 'message', listener: (answer: Answer) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  terminate(): Promise<unknown>
}
