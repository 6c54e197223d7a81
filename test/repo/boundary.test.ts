/** The direction of imports, where Node may be touched, and that words stay in the lexicon. */
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Lower never imports higher; layers on one line know nothing of each other. */
const LAYERS = [
  ['version.generated.ts'],
  ['text'],
  ['lexicon'],
  ['markdown'],
  ['article'],
  ['coverage', 'profiles'],
  ['rule.ts'],
  ['lint'],
  ['report'],
  ['formatters'],
  ['config'],
  ['plugin'],
  ['index.ts'],
  ['lsp'],
  ['tester'],
  ['cli']
]
/** The model's types are data without behaviour: every layer may name them. */
const MODEL = 'src/article/types.ts'
const HOSTS = ['config', 'lsp', 'cli']
/** Wording stands in `{zh, en}` pairs. Any other Chinese in code is a word that is looked for, and those live in the lexicon. */
const WORDING = /\bzh: (["'`]|\(|\w+ =>)/
/** Files that hold nothing but wording, in whatever shape, and the table of radicals. */
const NO_WORD_LISTS = /^src\/((report|formatters|lint|cli|lsp)\/(\w+\/)?(messages|labels)\.ts|markdown\/recover\/radical\.ts)$/
/** Numbering (`一、`, `（二）`) is a counting system, not a word list. */
const CHINESE_WORD = /(?![第〇零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾])\p{Script=Han}/u
/** Lines of code that still hold words which belong into the lexicon. The number may only fall. */
const DEBT = 25
/** `[⺀-鿿]` is about script, not words. */
const CODE_POINT_RANGE = /\p{Script=Han}-\p{Script=Han}/gu

const sources = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.split(/[\\/]/).includes('node_modules'))
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .sort()
const read = (file: string) => readFileSync(join(root, file), 'utf8')

function imports(file: string): string[] {
  const pattern = /^(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm
  return [...read(file).matchAll(pattern)].map((match) => {
    const target = match[1] ?? match[2] ?? ''
    return target.startsWith('.') ? posix.join(posix.dirname(file), target) : target
  })
}

const layerOf = (file: string) => file.split('/')[1] ?? ''
const rankOf = (file: string) => LAYERS.findIndex((names) => names.includes(layerOf(file)))

describe('src', () => {
  it('has no file outside the layers', () => {
    expect(sources('src').filter((file) => rankOf(file) === -1)).toEqual([])
  })

  it('imports downwards only, and nothing from outside src', () => {
    const upward = (file: string, target: string) =>
      target !== MODEL && (rankOf(target) > rankOf(file) || (rankOf(target) === rankOf(file) && layerOf(target) !== layerOf(file)))
    const wrong = sources('src').flatMap((file) =>
      imports(file)
        .filter((target) => /^(\.\.|src|rules|bin|test)\b/.test(target) && (!target.startsWith('src/') || upward(file, target)))
        .map((target) => `${file} imports ${target}`)
    )
    expect(wrong).toEqual([])
  })

  it('touches Node only in the hosts', () => {
    const wrong = sources('src')
      .filter((file) => !HOSTS.includes(layerOf(file)))
      .flatMap((file) =>
        [
          ...imports(file).filter(isBuiltin),
          ...(transformSync(read(file), { loader: 'ts' }).code.match(/\b(?:process|console|Buffer|__dirname)\b\./g) ?? [])
        ].map((target) => `${file}: ${target}`)
      )
    expect(wrong).toEqual([])
  })

  it('keeps Chinese words in the lexicon', () => {
    const code = (file: string) => transformSync(read(file), { loader: 'ts', charset: 'utf8' }).code
    const holdsWord = (line: string) =>
      CHINESE_WORD.test(line.replace(CODE_POINT_RANGE, '')) && !WORDING.test(line) && !/^\s*(\/\/|\/?\*)/.test(line)
    const lines = sources('src')
      .filter((file) => !file.endsWith('.generated.ts') && !NO_WORD_LISTS.test(file))
      .flatMap((file) =>
        code(file)
          .split('\n')
          .filter(holdsWord)
          .map((line) => `${file}: ${line.trim()}`)
      )
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(DEBT)
  })
})

/** The generated index, what joins it with the engine, and the generated plugins. */
const isDoor = (file: string) => /^rules\/(?:[\w-]+\.ts|[\w-]+\/plugin\.ts)$/.test(file)

describe('rules', () => {
  it('import src/rule.ts and nothing else', () => {
    const wrong = sources('rules')
      .filter((file) => !isDoor(file))
      .flatMap((file) =>
        imports(file)
          .filter((target) => target !== 'src/rule.ts' && posix.dirname(target) !== posix.dirname(file))
          .map((target) => `${file} imports ${target}`)
      )
    expect(wrong).toEqual([])
  })

  it('meet the engine in the doors of the package alone', () => {
    const allowed = /^(src\/(index|rule)\.ts|rules\/.*)$/
    expect(
      sources('rules')
        .filter(isDoor)
        .flatMap(imports)
        .filter((target) => !allowed.test(target))
    ).toEqual([])
  })
})
