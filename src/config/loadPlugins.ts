import type { Rule } from '../rule.ts'
import { ConfigError } from './configError.ts'
import type { ConfigPath, ConfigSource } from './configSource.ts'
import { extendedPath } from './extendedPath.ts'
import { ownRules } from './ownRules.ts'
import { runModule } from './runModule.ts'
import { shownPath } from './shownPath.ts'
import { shown, unexpected } from './unexpected.ts'

/**
 * The rules that `plugins` of a configuration brings; names are those of packages and files. Throws `ConfigError`.
 *
 * @param path of the configuration.
 * @param taken ids that are in use.
 */
export async function loadPlugins(
  source: ConfigSource,
  path: string,
  taken: readonly string[],
  { cwd, mayRun }: { readonly cwd: string; readonly mayRun: boolean }
): Promise<Rule[]> {
  const given = (source.value as { plugins?: unknown } | null)?.plugins
  const found: Rule[] = []
  for (const [index, written] of (Array.isArray(given) ? given : []).entries()) {
    const at: ConfigPath = ['plugins', index]
    const plugin = typeof written === 'string' ? await load(written, at) : written
    const { rules, wrong } = ownRules(plugin, source, at, new Set([...taken, ...found.map((rule) => rule.id)]))
    if (wrong.length > 0) throw new ConfigError(wrong)
    found.push(...rules)
  }
  return found

  async function load(written: string, at: ConfigPath): Promise<unknown> {
    const module = await extendedPath(written, path)
    const place = `${source.where(at)}: \`${source.named(at)}\``
    if (!module) throw new ConfigError([unexpected(place, shown(written), aModule, null)])
    if (!mayRun) throw new ConfigError([notRun(place)])
    return await runModule(module.path, module.isPackage ? written : shownPath(cwd, module.path))
  }
}

const aModule = { zh: '装好的包，或以 ./ 或 ../ 开头的文件', en: 'a package that is installed, or a file that begins with ./ or ../' }

function notRun(place: string) {
  return {
    zh: `${place} 是代码，而这份配置不属于当前项目，所以没有运行；信得过的话，请用 \`--config\` 指明配置`,
    en: `${place} is code, and this configuration is from outside of the project, so it was not run; if you trust it, name the configuration with \`--config\``
  }
}
