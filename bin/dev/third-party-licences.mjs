/** The licences of everything bundled: MIT, ISC and BSD ask that their text travels with copies. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string} root the repository
 * @param {string[]} inputs bundled files, relative to the repository
 * @returns {string} name, version and licence text of each package, sorted by name; throws when a package states none
 */
export function thirdPartyLicences(root, inputs) {
  const folders = new Set(
    inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter((folder) => folder !== undefined)
  )
  const sections = new Map()
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
    if (!file && !license) throw new Error(`${folder} states no licence: add its text before bundling it`)
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : license
    sections.set(`${name} ${version}`, `${name} ${version} (${license})\n\n${text}\n`)
  }
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section)
  return `The command line contains these packages.\n\n${sorted.join(`\n${'-'.repeat(80)}\n\n`)}`
}
