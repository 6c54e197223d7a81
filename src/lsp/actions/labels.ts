import type { Language } from '../../article/types.ts'

/** Titles of code actions. */
export interface ActionLabels {
  remove(words: string): string
  replace(words: string, by: string): string
  insert(words: string): string
  fix(ruleId: string): string
  ignoreHere(ruleId: string): string
  ignoreInFile(ruleId: string): string
  readonly fixAll: string
}

const en: ActionLabels = {
  remove: (words) => `Remove \`${words}\``,
  replace: (words, by) => `Replace \`${words}\` by \`${by}\``,
  insert: (words) => `Insert \`${words}\``,
  fix: (ruleId) => `Fix \`${ruleId}\``,
  ignoreHere: (ruleId) => `Ignore \`${ruleId}\` here, with a reason`,
  ignoreInFile: (ruleId) => `Ignore \`${ruleId}\` in this file, with a reason`,
  fixAll: 'Fix all that evenhand can'
}

const zh: ActionLabels = {
  remove: (words) => `删去 \`${words}\``,
  replace: (words, by) => `把 \`${words}\` 改为 \`${by}\``,
  insert: (words) => `加上 \`${words}\``,
  fix: (ruleId) => `修正 \`${ruleId}\``,
  ignoreHere: (ruleId) => `忽略这一处的 \`${ruleId}\`，并注明理由`,
  ignoreInFile: (ruleId) => `忽略本文件的 \`${ruleId}\`，并注明理由`,
  fixAll: '修正 evenhand 能改的全部问题'
}

export const actionLabels: Readonly<Record<Language, ActionLabels>> = { zh, en }
