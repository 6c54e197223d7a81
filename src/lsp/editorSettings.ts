import type { Text } from '../config/wording.ts'
import type { EditorSettings } from './types.ts'

export const defaultSettings: EditorSettings = { enable: true, config: null, lang: null, hover: true }

const fits: Readonly<Record<keyof EditorSettings, (value: unknown) => boolean>> = {
  enable: (value) => typeof value === 'boolean',
  config: (value) => typeof value === 'string' && value !== '',
  lang: (value) => value === 'auto' || value === 'zh' || value === 'en',
  hover: (value) => typeof value === 'boolean'
}
const wanted: Readonly<Record<keyof EditorSettings, Text>> = {
  enable: { zh: 'true 或 false', en: 'true or false' },
  config: { zh: '配置文件的路径', en: 'the path of a configuration' },
  lang: { zh: 'auto、zh 或 en', en: 'auto, zh or en' },
  hover: { zh: 'true 或 false', en: 'true or false' }
}

/**
 * The settings an editor sends under `evenhand`. What it does not know is left alone, as editors send what they like; a setting of
 * ours with a value that cannot be used keeps `base`, and is told.
 */
export function editorSettings(
  given: unknown,
  base: EditorSettings = defaultSettings
): { readonly settings: EditorSettings; readonly wrong: readonly Text[] } {
  const own = typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {}
  const settings: Record<string, unknown> = { ...base }
  const wrong: Text[] = []
  for (const [name, isFit] of Object.entries(fits)) {
    const value = own[name]
    // Editors send null, or an empty text, for what is not set.
    if (value === undefined || value === null || value === '') continue
    if (isFit(value)) settings[name] = value
    else wrong.push(unfit(name as keyof EditorSettings, value))
  }
  return { settings: settings as unknown as EditorSettings, wrong }
}

function unfit(name: keyof EditorSettings, value: unknown): Text {
  const shown = JSON.stringify(value)
  return {
    zh: `编辑器设置 \`evenhand.${name}\` 的值 ${shown} 不能用，应为${wanted[name].zh}`,
    en: `cannot use the value ${shown} of the editor setting \`evenhand.${name}\`, expected ${wanted[name].en}`
  }
}
