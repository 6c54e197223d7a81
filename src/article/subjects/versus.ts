import { cleanName } from './names.ts'

const NAME = '[^,，、。!！?？:：;；|()（）\\n\\u2028]{1,50}?'
const LIST = '(?:\\s*[、,，/]\\s*|\\s+(?:and|or|&)\\s+|\\s*(?:与|和|跟|同|及|以及|还是|&)\\s*|\\s+(?:vs\\.?|versus)\\s+)'
const VS =
  /\s*(?:\bvs\b\.?|\bversus\b|\bcompared (?:to|with)\b|\bv\.s\.|(?<=[\p{Script=Han}\w)）])\s*(?:对比|對比|VS|PK|pk|Vs)\s*(?=[\p{Script=Han}\w]))\s*/iu

/**
 * Names that a title or heading sets against each other; empty when it does not.
 *
 * `A vs B` · `A 与 B 的对比` · `A 还是 B？` · `Comparing A, B and C` · `difference between A and B` · `A or B`
 */
export function versus(title: string): string[] {
  const text = title.replace(/[\n\u2028]+/g, ' ').trim()
  for (const pattern of [byVersus, byBetween, byChineseWords, byOr]) {
    const names = pattern(text)
      .map(cleanName)
      .filter((name) => name !== '' && name.length <= 60)
    if (names.length >= 2 && new Set(names.map((n) => n.toLowerCase())).size === names.length) return names
  }
  return []
}

function byVersus(text: string): string[] {
  // what stands behind a colon explains: “A vs B: which one?”; what stands before it may introduce: “Databases: A vs B”
  const part = text.split(/[:：|｜?？—]|\s[-–]\s/u).find((p) => VS.test(p)) ?? text
  if (!VS.test(part)) return []
  const names = part.split(new RegExp(VS.source, 'giu')).filter((name): name is string => name !== undefined)
  if (names.length < 2) return []
  return names.flatMap((name, i) => (i === 0 || i === names.length - 1 ? splitList(name) : [name]))
}

function splitList(text: string): string[] {
  const parts = text.split(/\s*[、,，]\s*(?:and\s+|or\s+)?/u).filter(Boolean)
  return parts.length > 1 ? parts : [text]
}

function byBetween(text: string): string[] {
  const match =
    text.match(
      new RegExp(
        `(?:differences?|comparison|choosing|choice|trade-?offs?|choose|decide)\\s+(?:between|of)\\s+(?:the\\s+)?(${NAME}(?:${LIST}${NAME})+)(?:$|[:：?？.。(（])`,
        'iu'
      )
    ) ??
    text.match(new RegExp(`^(?:a\\s+)?(?:compare|comparing)\\s+(${NAME}(?:${LIST}${NAME})+)(?:$|[:：?？.。(（])`, 'iu')) ??
    text.match(
      new RegExp(
        `(?:选择|对比|比较|浅谈|聊聊|谈谈)\\s*(${NAME}(?:(?:、|，|,|\\s*还是\\s*|\\s*与\\s*|\\s*和\\s*|\\s*及\\s*)${NAME})+)(?:$|[:：?？。!！])`,
        'u'
      )
    )
  if (!match) return []
  return match[1]!.split(new RegExp(LIST, 'iu')).filter((part): part is string => Boolean(part))
}

function byChineseWords(text: string): string[] {
  const match = text.match(
    /^(?:.{0,20}[:：])?\s*(.{1,80}?)\s*(?:之间|两者|三者|二者)?(?:的|之)?(?:主要|核心|关键|本质|详细|全面|深度|深入|简单|性能|优缺点|优劣势?|优势|商业模式|技术|特点|特性|功能|架构|使用|异同|选型|综合|一些)*(?:之间)?的?(?:对比|對比|比较|比較|区别|區別|差异|差異|差别|异同|优劣|优缺点|优劣势|選擇|选择|选型|之争|抉择|较量|取舍|权衡|比一比|怎么选|如何选|哪个好|有什么不同|不同)/u
  )
  const body = match?.[1]
  if (!body) return []
  const parts = body
    .split(/\s*(?:、|，|,|\/|&|＆|(?<=.)与|(?<=.)與|(?<=.)和(?=.)|(?<=.)跟|(?<=.)及|(?<=.)同|还是|還是|(?<=\S)\s*VS\s*)\s*/iu)
    .filter(Boolean)
  if (parts.length >= 2) return parts
  // “Redis Memcached 对比”: Latin names set side by side
  const words = body.split(/\s+/)
  return words.length >= 2 && words.length <= 5 && words.every((w) => /^[A-Z][\w.+#-]*$/.test(w)) ? words : []
}

function byOr(text: string): string[] {
  const match = text.match(
    /^(?:.{0,30}[:：]\s*)?(.{1,40}?)(?:\s*还是\s*|\s*還是\s*|,?\s+or\s+)(.{1,40}?)\s*(?:[?？:：,，]|$|的|怎么|如何|哪个|该)/iu
  )
  if (!match || /^(?:how|what|when|why|where|whether|更多|more)\b/i.test(match[1]!)) return []
  const list = splitList(match[1]!)
  // “一千公里，坐高铁还是坐飞机”: in Chinese what stands before a comma sets the scene
  const first = /\p{Script=Han}/u.test(match[2]!) ? list.slice(-1) : list
  return [...first, match[2]!].map((name) =>
    name.replace(/^(?:到底|究竟|应该|应当|该|要|是|选择|选|用|坐|学|买|做|去|吃|住|喝|养|使用)+(?=\p{Script=Han}{2}|[A-Za-z])/u, '')
  )
}
