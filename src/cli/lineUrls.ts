import { dirname, resolve } from 'node:path'
import { repositoryOf } from '../config/ignores/repositoryOf.ts'
import { lineTemplate, placeholders, type TemplateFault } from '../report/lineTemplate.ts'
import { besideReport, isNoFile, type LineUrl } from '../report/lineUrl.ts'
import { nearest } from '../text/nearest.ts'
import type { Args } from './args.ts'
import { shownPath } from './input/shownPath.ts'
import { UsageError } from './usageError.ts'

/**
 * Where the lines of a report lead: with `--link-template` to the addresses it gives, paths being those of the repository;
 * else to the files themselves, as seen from the folder that the report is written to. Throws `UsageError`.
 */
export function lineUrls({ linkTemplate, outputFile }: Pick<Args, 'linkTemplate' | 'outputFile'>, cwd: string): LineUrl {
  const found = linkTemplate === null ? besideReport : lineTemplate(linkTemplate)
  if (typeof found !== 'function') throw wrongTemplate(linkTemplate ?? '', found)
  const beside = outputFile === null ? cwd : dirname(resolve(cwd, outputFile))
  const folder = linkTemplate === null ? beside : (repositoryOf(cwd) ?? cwd)
  return (file, line, endLine) => found(isNoFile(file) ? file : shownPath(folder, resolve(cwd, file)), line, endLine)
}

function wrongTemplate(given: string, wrong: TemplateFault): UsageError {
  const known = placeholders.map((name) => `\`{${name}}\``)
  switch (wrong.fault) {
    case 'address':
      return new UsageError({
        zh: `\`--link-template ${given}\` 用不了，应为 http 或 https 网址，或 \`github:OWNER/REPO@REF\`、\`gitlab:GROUP/PROJECT@REF\``,
        en: `cannot use \`--link-template ${given}\`, expected an http or https address, \`github:OWNER/REPO@REF\` or \`gitlab:GROUP/PROJECT@REF\``
      })
    case 'missing':
      return new UsageError({
        zh: `\`--link-template\` 里缺 \`{${wrong.name}}\`，网址应含 \`{path}\` 和 \`{line}\``,
        en: `\`--link-template\` lacks \`{${wrong.name}}\`, expected an address with \`{path}\` and \`{line}\``
      })
    case 'unknown': {
      const near = nearest(wrong.name, placeholders)
      return new UsageError({
        zh: `\`--link-template\` 不认得 \`{${wrong.name}}\`，可用 ${known.join('、')}${near ? `；是不是 \`{${near}}\`？` : ''}`,
        en: `unexpected \`{${wrong.name}}\` in \`--link-template\`, expected ${known.join(', ')}${near ? `; did you mean \`{${near}}\`?` : ''}`
      })
    }
  }
}
