import { expect, it, vi } from 'vitest'
import { readSource } from '../../../src/cli/input/readSource.ts'
import { tempFolder } from '../tempFolder.ts'

// The superuser may open anything, so the system's refusal is played.
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  open: async () => {
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
  }
}))

it('answers for a file it may not open', async () => {
  expect(await readSource(`${tempFolder({ 'a.md': 'x' })}/a.md`)).toEqual({ cause: 'no-access' })
})
