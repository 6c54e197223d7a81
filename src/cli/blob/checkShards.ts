import { UsageError } from '../usageError.ts'
import type { ReadBlob } from './readBlobs.ts'

/** Throws a `UsageError` unless the blobs are all shards of one run, each once, or runs without a file in common. */
export function checkShards(blobs: readonly ReadBlob[]): void {
  const [first] = blobs
  if (!first) return
  const count = first.run.shard?.count ?? null
  const other = blobs.find(({ run }) => (run.shard?.count ?? null) !== count)
  if (other) throw mixed(first, other)
  const seen = new Map<number, string>()
  for (const { path, run } of blobs) {
    if (run.shard === null) continue
    const twin = seen.get(run.shard.index)
    if (twin !== undefined) throw doubled(shardName(run.shard), twin, path)
    seen.set(run.shard.index, path)
  }
  const lacking = Array.from({ length: count ?? 0 }, (_, index) => index + 1).filter((index) => !seen.has(index))
  if (lacking.length > 0) throw missing(lacking.map((index) => shardName({ index, count: count ?? 0 })))
  const owners = new Map<string, string>()
  for (const { path, run } of blobs)
    for (const { result } of run.files) {
      const twin = owners.get(result.file)
      if (twin !== undefined) throw sameFile(result.file, twin, path)
      owners.set(result.file, path)
    }
}

function shardName({ index, count }: { readonly index: number; readonly count: number }): string {
  return `${index}/${count}`
}

function nameOf({ run }: ReadBlob, whole: string): string {
  return run.shard ? shardName(run.shard) : whole
}

function mixed(a: ReadBlob, b: ReadBlob) {
  return new UsageError({
    zh: `\`${a.path}\` 是分片 ${nameOf(a, '（未分片）')}，\`${b.path}\` 是 ${nameOf(b, '（未分片）')}，不是同一次运行的`,
    en: `\`${a.path}\` is shard ${nameOf(a, '(not sharded)')} and \`${b.path}\` ${nameOf(b, '(not sharded)')}, expected shards of one run`
  })
}

function doubled(shard: string, a: string, b: string) {
  return new UsageError({ zh: `分片 ${shard} 有两份：\`${a}\` 和 \`${b}\``, en: `shard ${shard} is there twice: \`${a}\` and \`${b}\`` })
}

function missing(shards: readonly string[]) {
  const several = shards.length > 1
  return new UsageError({
    zh: `缺分片 ${shards.join('、')}`,
    en: `${several ? 'shards' : 'shard'} ${shards.join(', ')} ${several ? 'are' : 'is'} missing`
  })
}

function sameFile(file: string, a: string, b: string) {
  return new UsageError({
    zh: `\`${a}\` 和 \`${b}\` 都有 \`${file}\` 的结果，应只有一份`,
    en: `\`${a}\` and \`${b}\` both hold results of \`${file}\`, expected one`
  })
}
