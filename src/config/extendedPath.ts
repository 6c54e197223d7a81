import { dirname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * The file that `extends` means by a path or by the name of a package; null where there is none. Paths are relative to the
 * file that says so, packages are looked for from there as Node does.
 */
export async function extendedPath(written: string, from: string): Promise<{ readonly path: string; readonly isPackage: boolean } | null> {
  if (/^\.{1,2}(?:[\\/]|$)/.test(written) || isAbsolute(written)) return { path: resolve(dirname(from), written), isPackage: false }
  const { resolve: resolvePackage } = await import('import-meta-resolve')
  try {
    const url = resolvePackage(written, pathToFileURL(from).href)
    return url.startsWith('file:') ? { path: fileURLToPath(url), isPackage: true } : null
  } catch {
    return null
  }
}
