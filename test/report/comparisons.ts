/** The comparisons among the fixtures, for what is promised of every article. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../src/article/read.ts'

const root = join(import.meta.dirname, '../../fixtures')

export const comparisons = ['articles', 'gold', 'normalize', 'recover']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => /\.(?:md|txt)$/.test(file))
  .sort()
  .flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8')
    const article = read(source, { file })
    return article.kind === 'comparison' ? [[file, source, article] as const] : []
  })
