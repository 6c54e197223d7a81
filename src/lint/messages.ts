import type { Language } from '../article/types.ts'

/** The engine's own wording; rules word theirs themselves. */
export const messages = {
  zh: {
    fault: (ruleId: string | null, message: string) =>
      `${ruleId === null ? '读取文章' : `规则 \`${ruleId}\` `}时内部出错：${message}。其余结果不受影响，请把原文和这条信息报告给我们`
  },
  en: {
    fault: (ruleId: string | null, message: string) =>
      `Internal fault ${ruleId === null ? 'while reading' : `in rule \`${ruleId}\``}: ${message}. The other results stand; please report this with the text`
  }
} satisfies Record<Language, object>
