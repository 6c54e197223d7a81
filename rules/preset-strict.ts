/** A preset of remark: all rules, warnings as errors, each a plugin of its own. */
import { createPreset, type RemarkPreset } from '../src/index.ts'
import { plugins } from './plugins.ts'

const strict: RemarkPreset = createPreset('strict', plugins)

export default strict
