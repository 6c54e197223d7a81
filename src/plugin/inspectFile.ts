import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Linter } from '../lint/createLinter.ts'
import type { LintMemory } from '../lint/memory.ts'
import { messages } from '../lint/messages.ts'
import { toMessage } from '../lint/toMessage.ts'
import type { FileResult, LintConfig } from '../lint/types.ts'
import { prepare } from '../markdown/prepare.ts'
import { inspectTree } from './readTree/inspectTree.ts'

export interface Task {
  readonly linter: Linter
  readonly tree: Root
  readonly file: VFile
  readonly config: LintConfig
  readonly readTree: boolean
  readonly memory?: LintMemory | undefined
}

/** Lints a file, adds messages to it, and leaves what was understood in its data. */
export function inspectFile(task: Task): undefined | Promise<undefined> {
  // Only MDX waits: its parser is loaded on demand, and everything else must work in `runSync`. A tree is parsed already.
  if (task.file.extname === '.mdx' && !task.readTree) return prepare({ mdx: true }).then(() => inspectNow(task))
  return inspectNow(task)
}

function inspectNow({ linter, tree, file, config, readTree, memory }: Task): undefined {
  const source = String(file)
  const path = (file.path ?? '<text>').replaceAll('\\', '/')
  // Without a text there is nothing but the tree.
  const { result, article, matrix } =
    readTree || (file.value === undefined && tree.children.length > 0)
      ? inspectTree({ linter, tree, source, file: path, config, memory })
      : linter.inspect({ source, file: path, config, memory })
  if (article && matrix) file.data.evenhand = { article, matrix }
  for (const message of [...result.findings.map((finding) => toMessage(finding, source)), ...faultMessages(result)]) {
    // As `file.message` does, so that reporters name the file.
    if (file.path) {
      message.name = `${file.path}:${message.name}`
      message.file = file.path
    }
    file.messages.push(message)
  }
  return undefined
}

function faultMessages({ faults = [], language }: FileResult): VFileMessage[] {
  return faults.map(({ ruleId, message: words, cause }) => {
    const message = new VFileMessage(messages[language].fault(ruleId, words), {
      source: 'evenhand',
      ...(ruleId !== null && { ruleId }),
      ...(cause instanceof Error && { cause })
    })
    message.fatal = true
    return message
  })
}
