import { type ReadOptions, read } from '../../article/read.ts'
import type { Article } from '../../article/types.ts'

/** Reads each text once. */
export function createReader(file: string, options: Omit<ReadOptions, 'file'> = {}): (markdown: string) => Article {
  const readings = new Map<string, Article>()
  return (markdown) => {
    const reading = readings.get(markdown) ?? read(markdown, { ...options, file })
    readings.set(markdown, reading)
    return reading
  }
}
