/** The version as a module: a bundled file has no package.json beside it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Returns path (relative to the repository) → text of the version module. */
export function generateVersion(root: string): Map<string, string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const text = `// Generated from package.json by \`npm run generate\`. Do not edit.\nexport const version = '${version}'\n`
  return new Map([['src/version.generated.ts', text]])
}
