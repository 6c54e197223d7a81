// Generated from the folders of rules by `npm run generate`. Do not edit.
import { createRulePlugin, type RulePlugin } from '../../src/index.ts'
import { ids } from '../ids.ts'
import rule from './index.ts'

const plugin: RulePlugin = createRulePlugin(rule, ids)

export default plugin
