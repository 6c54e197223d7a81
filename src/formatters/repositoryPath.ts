/**
 * A path of the results as the root of the repository sees it, with forward slashes.
 *
 * @param folder the folder that the path is relative to, seen from the root; empty for the root itself.
 */
export function repositoryPath(file: string, folder = ''): string {
  if (folder === '' || /^(\/|[A-Za-z]:)/.test(file)) return file
  const parts = folder.split('/').filter((part) => part !== '')
  for (const part of file.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
