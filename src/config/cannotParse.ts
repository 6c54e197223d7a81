import { ConfigError } from './configError.ts'

/** A file that is not of the format its name says. */
export function cannotParse(place: string, language: string, detail: string): ConfigError {
  return new ConfigError([
    { zh: `${place}: 配置不是有效的 ${language}：${detail}`, en: `${place}: the configuration is not valid ${language}: ${detail}` }
  ])
}
