import { type ConfigSource, createSource } from './configSource.ts'

/**
 * The value in a configuration file, not yet validated. Throws `ConfigError`. Each format's parser is loaded when a file
 * of that format is met.
 *
 * @param shown the path for messages.
 */
export async function parseConfig(path: string, shown: string, text: string): Promise<ConfigSource> {
  if (/\.[cm]?js$/.test(path)) {
    const { runModule } = await import('./runModule.ts')
    return createSource(shown, await runModule(path, shown), () => null)
  }
  if (/\.ya?ml$/.test(path)) {
    const { parseYaml } = await import('./parseYaml.ts')
    const { value, locate } = parseYaml(shown, text)
    return createSource(shown, value, locate)
  }
  const { parseJson } = await import('./parseJson.ts')
  const { value, locate } = parseJson(shown, text, path.endsWith('.jsonc'))
  if (!/(?:^|[\\/])package\.json$/.test(path)) return createSource(shown, value, locate)
  return createSource(shown, (value as { evenhand?: unknown } | null)?.evenhand ?? {}, locate, ['evenhand'])
}
