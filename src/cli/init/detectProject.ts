import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What of a project matters to a first configuration. */
export interface Project {
  /** Null where there is no package.json. */
  readonly type: 'module' | 'commonjs' | null
  /** Whether package.json depends on evenhand. */
  readonly installed: boolean
  readonly manager: 'npm' | 'pnpm' | 'yarn' | 'bun'
  /** The folder that most likely holds articles; `.` where none is known. */
  readonly articles: string
  /** Name of remark's configuration, or null. */
  readonly remark: string | null
  readonly workflows: boolean
}

const ARTICLES = ['docs', 'doc', 'content', 'posts', '_posts', 'articles', 'blog', 'adr']
const LOCKS = { 'pnpm-lock.yaml': 'pnpm', 'yarn.lock': 'yarn', 'bun.lock': 'bun', 'bun.lockb': 'bun' } as const

/** Looks around in a folder; what cannot be read counts as not there. */
export async function detectProject(folder: string): Promise<Project> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const folders = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name))
  const files = new Set(entries.map(({ name }) => name))
  const lock = Object.entries(LOCKS).find(([name]) => files.has(name))
  const described = files.has('package.json') ? await readPackage(join(folder, 'package.json')) : null
  const workflows = folders.has('.github') ? await readdir(join(folder, '.github/workflows')).catch(() => []) : []
  return {
    type: described && (described.type === 'module' ? 'module' : 'commonjs'),
    installed: [described?.dependencies, described?.devDependencies].some((list) => list?.evenhand !== undefined),
    manager: lock?.[1] ?? 'npm',
    articles: ARTICLES.find((name) => folders.has(name)) ?? '.',
    remark: [...files].sort().find((name) => /^\.remarkrc(?:\.\w+)?$/.test(name)) ?? (described?.remarkConfig ? 'package.json' : null),
    workflows: workflows.length > 0
  }
}

interface Package {
  readonly type?: unknown
  readonly remarkConfig?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

async function readPackage(path: string): Promise<Package> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as Package | null) ?? {}
  } catch {
    return {}
  }
}
