/** `--concurrency`: the results of one thread, also where a worker dies. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { inOrder } from '../../src/cli/lint/inOrder.ts'
import { serveJobs } from '../../src/cli/worker/serveJobs.ts'
import type { Answer, Job, JobWorker } from '../../src/cli/worker/types.ts'
import { formats } from '../../src/formatters/formats.ts'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const article = `# Kite vs loom

## Speed
- Kite: our tests ran 63% faster
- Loom: slow
`

/** Workers in this thread, that talk as those of Node do; each dies over a file named `deadly`. `started` counts them. */
function stage() {
  const started: JobWorker[] = []
  const workers = async () => () => {
    const { port1, port2 } = new MessageChannel()
    const exits: ((code: number) => void)[] = []
    serveJobs(port2 as never, rules)
    let dead = false
    const die = () => {
      if (!dead) for (const exit of exits) exit(134)
      dead = true
      port1.close()
    }
    // One at a time, as a worker does it.
    const asked: Job[] = []
    const next = () => {
      const [job] = asked
      if (job?.file.includes('deadly')) setTimeout(die)
      else if (job) port1.postMessage(job)
    }
    port1.on('message', () => {
      asked.shift()
      setTimeout(next)
    })
    const worker: JobWorker = {
      postMessage(job: Job) {
        asked.push(job)
        if (asked.length === 1) next()
      },
      on(event: string, listener: (value: never) => void) {
        if (event === 'message') port1.on('message', (answer: Answer) => !dead && listener(answer as never))
        if (event === 'exit') exits.push(listener as (code: number) => void)
      },
      terminate: async () => die()
    }
    started.push(worker)
    return worker
  }
  return { started, workers }
}

it('gives the bytes of one thread in every format', async () => {
  const cwd = tempFolder({
    'a.mdx': `${article}\n<Note>x</Note>\n`,
    'broken.md': new Uint8Array([0, 1]),
    'evenhand.config.json': '{"overrides": [{"files": "en-*", "lang": "zh"}]}'
  })
  cpSync(join(import.meta.dirname, '../../fixtures/gold'), cwd, { recursive: true })
  const inAllFormats = async (...argv: readonly string[]) => {
    const out = tempFolder({})
    const { started, workers } = stage()
    const outputs = formats.flatMap((name) => ['--format', name, '--output-file', join(out, name)])
    const { code, stderr } = await play([...argv, ...outputs], { cwd, workers })
    return { started: started.length, found: { code, stderr, texts: formats.map((name) => readFileSync(join(out, name), 'utf8')) } }
  }
  const alone = await inAllFormats('--concurrency', 'off')
  const three = await inAllFormats('--concurrency', '3')
  expect([alone.started, three.started]).toEqual([0, 3])
  expect(three.found).toEqual(alone.found)
}, 60_000)

it('starts no worker for little text, for fixes and for what the cache knows', async () => {
  const cwd = tempFolder({ 'a.md': article, 'b.md': article })
  const startedFor = async (...argv: readonly string[]) => {
    const { started, workers } = stage()
    await play([...argv], { cwd, workers })
    return started.length
  }
  expect(await startedFor()).toBe(0)
  expect(await startedFor('--concurrency', '2', '--fix-dry-run')).toBe(0)
  expect(await startedFor('--concurrency', '2', '--cache')).toBe(2)
  expect(await startedFor('--concurrency', '2', '--cache')).toBe(0)
})

it('loses only the file over which a worker dies', async () => {
  const files = Object.fromEntries(['a', 'b-deadly', 'c', 'd', 'e-deadly', 'f', 'g'].map((name) => [`${name}.md`, article]))
  const { started, workers } = stage()
  const { code, stdout, stderr } = await play(['--concurrency', '2', '--format', 'json'], { cwd: tempFolder(files), workers })
  const found = JSON.parse(stdout).files as { file: string; findings: unknown[]; faults?: { message: string }[] }[]
  expect(code).toBe(2)
  expect(found.filter(({ faults }) => faults).map(({ file }) => file)).toEqual(['b-deadly.md', 'e-deadly.md'])
  expect(found.every(({ findings, faults }) => findings.length > 0 || faults)).toBe(true)
  expect(stderr).toContain('internal fault while reading `b-deadly.md` (the worker ended with exit code 134); the other results stand')
  expect(started.length).toBeGreaterThan(2)
})

it('keeps order, and asks for no more than there is room for', async () => {
  let asked = 0
  let done = 0
  let most = 0
  function* items() {
    for (let item = 0; item < 50; item++) {
      asked++
      yield item
    }
  }
  const work = async (item: number) => {
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5))
    return item
  }
  const results: number[] = []
  for await (const item of inOrder(items(), () => 4, work)) {
    done++
    most = Math.max(most, asked - done)
    results.push(item)
  }
  expect(results).toEqual(Array.from({ length: 50 }, (_, item) => item))
  expect(most).toBeLessThanOrEqual(4)
})

it.each(['0', '-1', 'x', '1.5', '100'])('refuses --concurrency %s', async (given) => {
  const { code, stderr } = await play([`--concurrency=${given}`], { cwd: tempFolder({}) })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`unexpected value \`${given}\` for \`--concurrency\``) })
})
