/** A preset of remark: all rules that are on by default, with their own severities, each a plugin of its own. */
import { createPreset, type RemarkPreset } from '../src/index.ts'
import { plugins } from './plugins.ts'

const recommended: RemarkPreset = createPreset('recommended', plugins)

export default recommended
