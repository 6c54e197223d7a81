import type { Block } from '../outline/types.ts'
import { cleanName } from './names.ts'

/** Whether a heading or label is an identifier: all of it inline code, or written with brackets like a call. */
export function isCode(block: Block, name: string): boolean {
  if (/[()[\]{}<>=]/.test(name.replace(/[(（][^()（）]{2,}[)）]\s*$/u, '')) || /^[#.$@-]|^--?\w|\w\(.*\)\s*$|[a-z]\.[a-z]+\(/.test(name))
    return true
  const bare = cleanName(block.text)
  return block.marks.some((mark) => mark.kind === 'code' && mark.end - mark.start >= Math.min(name.length, bare.length))
}
