import { code, defineRule, type Example, fold, systemKindName } from '../../src/rule.ts'

interface Misplaced {
  readonly name: string
  readonly of: string
  readonly asOf: string | null
  readonly source: string | null
}
interface WrongKind extends Misplaced {
  readonly kind: string
  readonly expected: string
}

const note = {
  zh: ({ asOf, source }: Misplaced) =>
    `${facts.zh(asOf, source)}例子举错了，读者会怀疑别处也没有核对过；情况若有变化，可在配置的 \`examples\` 里写明`,
  en: ({ asOf, source }: Misplaced) =>
    `${facts.en(asOf, source)}A wrong example makes readers doubt the rest; if things have changed, say so under \`examples\` in the configuration`
}
const facts = {
  zh: (asOf: string | null, source: string | null) => (source === null ? '' : `${asOf} 的情况见 ${code(source)}；`),
  en: (asOf: string | null, source: string | null) => (source === null ? '' : `As of ${asOf}, see ${code(source)}. `)
}

export default defineRule({
  id: 'miscategorised-example',
  description: { zh: '举的例子不属于它所在的一类', en: 'An example does not belong where it is named' },
  category: 'evidence',
  severity: 'info',
  options: {
    allow: { description: 'Names of systems that may be named anywhere.', default: [] as readonly string[] }
  },
  messages: {
    kind: {
      zh: ({ name, of, kind, expected }: WrongKind) =>
        `${code(name)} 是${systemKindName(kind).zh}，不是${systemKindName(expected).zh}，不宜举作 ${code(of)} 的例子`,
      en: ({ name, of, kind, expected }: WrongKind) =>
        `Unexpected ${systemKindName(kind).en} ${code(name)} among examples of ${code(of)}, expected ${systemKindName(expected).en}s`,
      note
    },
    closed: {
      zh: ({ name, of }: Misplaced) => `${code(name)} 并不开源，不宜举作 ${code(of)} 的例子`,
      en: ({ name, of }: Misplaced) => `Unexpected closed-source ${code(name)} among examples of ${code(of)}, expected open-source ones`,
      note
    },
    open: {
      zh: ({ name, of }: Misplaced) => `${code(name)} 是开源的，不宜举作 ${code(of)} 的例子`,
      en: ({ name, of }: Misplaced) => `Unexpected open-source ${code(name)} among examples of ${code(of)}, expected closed-source ones`,
      note
    }
  },
  *check({ article }, { allow }) {
    for (const example of article.examples) {
      const { name, of, known, expected, place } = example
      if (allow.some((allowed) => fold(allowed) === fold(name))) continue
      const data = { name, of, asOf: known.asOf, source: known.source }
      const kind = wrongKind(example)
      if (kind !== null && expected.kind !== null) yield { message: 'kind', data: { ...data, kind, expected: expected.kind }, place }
      else if (known.licence === 'closed' && expected.licence === 'open') yield { message: 'closed', data, place }
      else if (known.licence === 'open' && expected.licence === 'closed') yield { message: 'open', data, place }
    }
  }
})

/** What people call a framework is often a library or an engine; the other kinds are what they are. */
const LOOSE: Readonly<Record<string, readonly string[]>> = { framework: ['library', 'engine', 'tool', 'platform', 'server'] }

/** What the system is, where that is not the kind it is named as; null where it is, or where one of the two is not known. */
function wrongKind({ known, expected }: Example): string | null {
  if (expected.kind === null) return null
  const fitting = [expected.kind, ...(LOOSE[expected.kind] ?? [])]
  return known.kinds.some((kind) => fitting.includes(kind)) ? null : (known.kinds[0] ?? null)
}
