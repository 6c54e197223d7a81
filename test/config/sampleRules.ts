import { defineRule, type Rule } from '../../src/rule.ts'

/** Two rules that do nothing, for configurations to talk about. */
export const sampleRules: readonly Rule[] = [
  defineRule({
    id: 'lean-side',
    description: { zh: '一边写得太少', en: 'One side is thin' },
    category: 'balance',
    severity: 'warning',
    options: {
      minimum: { description: 'Fewest statements', default: 2, minimum: 1, maximum: 9 },
      exact: { description: 'Count exactly', default: false },
      unit: { description: 'What to count', default: 'words', choices: ['words', 'lines'] },
      kinds: { description: 'Which kinds count', default: ['list'] as readonly string[], choices: ['list', 'table'] },
      except: { description: 'Subjects left out', default: [] as readonly string[] }
    },
    messages: { thin: { zh: () => '太少', en: () => 'too thin' } },
    *check() {}
  }),
  defineRule({
    id: 'loud-title',
    description: { zh: '标题夸张', en: 'The title shouts' },
    category: 'language',
    severity: 'info',
    options: {},
    messages: { loud: { zh: () => '夸张', en: () => 'too loud' } },
    *check() {}
  })
]
