import type { ControlCommand } from './types.ts'

/** What a comment may ask of the linter. */
export const commands: readonly ControlCommand[] = ['disable-next-line', 'disable-next-block', 'disable-file', 'disable', 'enable']
