import type { Text } from '../../config/wording.ts'

/** What is said of a file that could not be written; null where somebody else wrote it first. */
export function notWritten(file: string, error: NodeJS.ErrnoException | null): Text {
  if (error === null)
    return {
      zh: `没有改 \`${file}\`：读过之后它又被改动了，请再运行一次`,
      en: `left \`${file}\` alone: it was changed after it had been read, run again`
    }
  const why = error.code ?? error.message
  return { zh: `写不了 \`${file}\`（${why}），原文没有动`, en: `cannot write \`${file}\` (${why}), it stays as it was` }
}
