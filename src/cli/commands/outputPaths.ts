import { join, relative, resolve } from 'node:path'
import type { Input } from '../input/findInputs.ts'
import { UsageError } from '../usageError.ts'

/**
 * Where each input goes below `folder`: by its path from the working directory, by its bare name where it stands outside of it.
 * What is not called Markdown becomes `.md`. Throws a `UsageError` where one would overwrite another, or itself.
 */
export function outputPaths(inputs: readonly Input[], folder: string, cwd: string): Map<Input, string> {
  const paths = new Map<Input, string>()
  const owners = new Map<string, Input>()
  for (const input of inputs) {
    const way = relative(cwd, input.path ?? resolve(cwd, input.file)).replaceAll('\\', '/')
    const inside = way.startsWith('../') || /^(?:[a-z]:)?\//i.test(way) ? (way.split('/').at(-1) ?? way) : way
    const path = join(
      folder,
      /\.(?:md|mdx|markdown)$/i.test(inside) ? inside : `${inside.replace(/\.\w{1,8}$/, '').replace(/[<>]/g, '')}.md`
    )
    const rival = owners.get(path) ?? inputs.find((other) => other.path === path)
    if (rival) throw new UsageError(taken(input.file, rival.file, path))
    owners.set(path, input)
    paths.set(input, path)
  }
  return paths
}

function taken(file: string, rival: string, path: string) {
  return file === rival
    ? {
        zh: `\`${file}\` 会被自己的规范式覆盖，请换一个 --output-dir`,
        en: `\`${file}\` would be overwritten by its own normal form, expected another --output-dir`
      }
    : {
        zh: `\`${file}\` 与 \`${rival}\` 都要写到 \`${path}\`，请分开写`,
        en: `\`${file}\` and \`${rival}\` would both go to \`${path}\`, normalize them apart`
      }
}
