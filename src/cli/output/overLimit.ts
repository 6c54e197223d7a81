import type { Text } from '../../config/wording.ts'

/** Said where there are more warnings than `--max-warnings` allows. */
export function overLimit(warnings: number, most: number): Text {
  return {
    zh: `有 ${warnings} 个警告，超过 --max-warnings ${most}`,
    en: `${warnings} ${warnings === 1 ? 'warning is' : 'warnings are'} more than --max-warnings ${most} allows`
  }
}
