import { presetNames } from './presets.ts'
import type { Text } from './wording.ts'

/** What `extends` may name. */
export const extendable: Text = {
  zh: `预设（${presetNames.map((name) => `"${name}"`).join('、')}）、以 ./ 或 ../ 开头的文件，或装好的包`,
  en: `a preset (${presetNames.map((name) => `"${name}"`).join(', ')}), a file that begins with ./ or ../, or a package that is installed`
}
