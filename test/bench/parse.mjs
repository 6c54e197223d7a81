/** Parses every Markdown file below a folder with remark-parse and gfm, and nothing else: what lint is measured against. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const folder = process.argv[2] ?? '.'
const parser = unified().use(remarkParse).use(remarkGfm).freeze()
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.md')) parser.parse(readFileSync(join(folder, name), 'utf8'))
