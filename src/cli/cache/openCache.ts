import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, isAbsolute, resolve } from 'node:path'
import { shownPath } from '../../config/shownPath.ts'
import { openAtomic } from '../output/openAtomic.ts'
import type { Session } from '../session.ts'
import { build } from './build.ts'
import { cachePath } from './cachePath.ts'
import { parseCache, stringifyCache } from './parseCache.ts'
import type { Cache, Entries, Entry } from './types.ts'

/** Opens the cache of `--cache`. One that is broken is said and written anew; one of another version is written anew. */
export async function openCache({ args, io, say }: Pick<Session, 'args' | 'io' | 'say'>): Promise<Cache> {
  const path = cachePath(args.cacheLocation, io.cwd)
  const folder = dirname(path)
  const read = async (): Promise<Entries | string | null> => {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) =>
      /^ENO(?:ENT|TDIR)$/.test(error.code ?? '') ? null : error
    )
    if (text === null) return new Map()
    if (typeof text !== 'string') return text.code ?? text.message
    const parsed = parseCache(text, build)
    return parsed === 'other' ? new Map() : parsed
  }
  const old = await read()
  const shown = shownPath(io.cwd, path)
  if (old === null) await say(broken(shown))
  else if (typeof old === 'string') await say(unreadable(shown, old))
  const before: Entries = old === null || typeof old === 'string' ? new Map() : old
  const seen = new Set<string>()
  const fresh = new Map<string, Entry | null>()

  return {
    find(file, key, name, source) {
      const own = shownPath(folder, file)
      seen.add(own)
      const entry = before.get(own)
      if (entry?.key !== key) return null
      return { ...JSON.parse(entry.json), file: name, source }
    },
    keep(file, key, result) {
      const own = shownPath(folder, file)
      // On another drive there is no way from here to there.
      if (isAbsolute(own)) return
      const { source: _, ...rest } = result
      const lasting = result.kind !== 'unreadable' && !result.faults
      if (lasting) fresh.set(own, { key, json: JSON.stringify(rest) })
      else if (before.has(own)) fresh.set(own, null)
    },
    async save() {
      const gone = [...before.keys()].filter((own) => !seen.has(own) && !existsSync(resolve(folder, own)))
      if (fresh.size === 0 && gone.length === 0 && old === before) return
      // Another run may have written in the meantime; of what this one has not looked at, the other knows more.
      const now = await read()
      const entries = new Map(now === null || typeof now === 'string' ? before : now)
      for (const own of gone) entries.delete(own)
      for (const [own, entry] of fresh) {
        if (entry) entries.set(own, entry)
        else entries.delete(own)
      }
      try {
        await mkdir(folder, { recursive: true })
        const file = await openAtomic(path)
        try {
          await file.write(stringifyCache(entries, build))
        } finally {
          await file.close()
        }
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException
        await say(unwritable(shown, code ?? message))
      }
    }
  }
}

function broken(shown: string) {
  return { zh: `缓存 \`${shown}\` 已损坏，这次不用它，重新写过`, en: `the cache \`${shown}\` is broken; it is left aside and written anew` }
}

function unreadable(shown: string, why: string) {
  return { zh: `缓存 \`${shown}\` 读不了（${why}），这次不用它`, en: `cannot read the cache \`${shown}\` (${why}); this run does without` }
}

function unwritable(shown: string, why: string) {
  return { zh: `缓存 \`${shown}\` 写不了（${why}），结果不受影响`, en: `cannot write the cache \`${shown}\` (${why}); the results stand` }
}
