import { hash } from '../../text/hash.ts'
import type { ShardArg } from '../args.ts'
import type { Input } from '../input/findInputs.ts'

/**
 * The inputs of one shard: every file belongs to one, by a hash of its name as results show it. So a file stays in its shard when
 * others come and go, and the cache of a shard stays warm.
 */
export function shardOf(inputs: readonly Input[], shard: ShardArg | null): readonly Input[] {
  if (shard === null) return inputs
  return inputs.filter(({ file }) => (Number.parseInt(hash(file), 16) % shard.count) + 1 === shard.index)
}
