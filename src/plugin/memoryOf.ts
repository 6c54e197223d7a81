import type { VFile } from 'vfile'
import { createMemory, type LintMemory } from '../lint/memory.ts'

interface Kept {
  readonly source: string
  readonly shared: unknown
  readonly readTree: boolean
  readonly memory: LintMemory
}

const kept = new WeakMap<VFile, Kept>()

/** What the rules that run as plugins of their own have read of a file so far. Begins anew where its text or the settings have changed. */
export function memoryOf(file: VFile, shared: unknown, readTree: boolean): LintMemory {
  const source = String(file)
  const known = kept.get(file)
  if (known && known.source === source && known.shared === shared && known.readTree === readTree) return known.memory
  const memory = createMemory()
  kept.set(file, { source, shared, readTree, memory })
  return memory
}
