/** Times whole processes: wall on all systems, CPU and peak memory of Node programs as they report them at their end. */
import { spawnSync } from 'node:child_process'
import process from 'node:process'

/** @typedef {{ wall: number, cpu: number, memory: number, ended: boolean, output: string }} Run wall and cpu in milliseconds, memory in MiB */

const REPORT = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>{const u=process.resourceUsage();writeSync(3,JSON.stringify([(u.userCPUTime+u.systemCPUTime)/1e3,u.maxRSS/1024]))})`

/**
 * @param {readonly string[]} args of node
 * @param {{ readonly cwd?: string, readonly timeout?: number, readonly bare?: boolean }} [options] `bare`: nothing is preloaded, so no CPU and memory
 * @returns {Run}
 */
export function measure(args, { cwd = process.cwd(), timeout = 600_000, bare = false } = {}) {
  // Node reads this variable at every start, which would hide what a command costs.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const start = performance.now()
  const { output, signal } = spawnSync(process.execPath, [...(bare ? [] : ['--import', REPORT]), ...args], {
    cwd,
    env,
    timeout,
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe']
  })
  const wall = performance.now() - start
  const [cpu = Number.NaN, memory = Number.NaN] = JSON.parse(output?.[3]?.toString() || '[]')
  return { wall, cpu, memory, ended: signal === null, output: output?.[1]?.toString() ?? '' }
}

/** @param {readonly number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Two in turn, and the middle ratio of their pairs. @param {() => number} a @param {() => number} b @param {number} times */
export function ratio(a, b, times) {
  return median(Array.from({ length: times }, () => a() / b()))
}
