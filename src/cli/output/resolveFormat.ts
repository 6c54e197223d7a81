import { type FormatName, formats } from '../../formatters/formats.ts'
import { loadFormatter } from '../../formatters/loadFormatter.ts'
import type { CustomFormatter } from '../../formatters/types.ts'

/** The formatter of a name, path or package. Throws a `UsageError` for one that does not exist or cannot be used. */
export async function resolveFormat(given: string, cwd: string): Promise<CustomFormatter> {
  const known = formats.find((name): name is FormatName => name === given)
  if (known) return await loadFormatter(known)
  const { loadCustomFormatter } = await import('./loadCustomFormatter.ts')
  return await loadCustomFormatter(given, cwd)
}
