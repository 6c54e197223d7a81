/** The script and the style of the HTML report as a module, with the hashes by which the page's security policy knows them. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const FOLDER = 'src/report/html/client'

/** Returns path (relative to the repository) → text of the module. Throws where a text would end the element it stands in. */
export function generateHtmlClient(root: string): Map<string, string> {
  const built = (file: string) => {
    const { outputFiles } = buildSync({
      absWorkingDir: root,
      entryPoints: [join(FOLDER, file)],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      legalComments: 'none',
      write: false
    })
    const text = outputFiles[0]!.text.trim()
    if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${file} holds what would end its element`)
    return `{\n  hash: 'sha256-${createHash('sha256').update(text).digest('base64')}',\n  text: ${JSON.stringify(text)}\n}`
  }
  const text = [
    `// Generated from ${FOLDER} by \`npm run generate\`. Do not edit.`,
    `export const script = ${built('main.ts')}`,
    `export const style = ${built('page.css')}`
  ].join('\n')
  return new Map([['src/report/html/client.generated.ts', `${text}\n`]])
}
