import type { Text } from '../config/wording.ts'

/** What is said of a fault: those that are the user's to mend say so themselves (`UsageError`, `ConfigError`); any other is ours. */
export function textsOf(error: unknown): readonly Text[] {
  const { text, texts, message = String(error) } = error as { text?: Text; texts?: readonly Text[]; message?: string }
  if (texts) return texts
  if (text) return [text]
  const [line = ''] = message.split('\n')
  return [
    {
      zh: `内部故障：${line}；请附上原文报告给我们（EVENHAND_DEBUG=1 显示细节）`,
      en: `internal fault: ${line}; please report it with the text (EVENHAND_DEBUG=1 shows details)`
    }
  ]
}
