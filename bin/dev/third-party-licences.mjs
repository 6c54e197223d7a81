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
    const { name, version, license = 'see below' } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const text = licenceText(join(root, folder))
    if (text === undefined && license === 'see below') throw new Error(`${folder} states no licence: look into it before bundling it`)
    sections.set(`${name} ${version}`, `${name} ${version} (${license})\n${text ? `\n${text}\n` : ''}`)
  }
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section)
  return `The command line contains these packages.\n\n${sorted.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/**
 * @param {string} folder of a package
 * @returns {string | undefined} its licence file, else the section of its readme
 */
function licenceText(folder) {
  const files = readdirSync(folder)
  const read = (/** @type {RegExp} */ name) =>
    files.filter((file) => name.test(file)).map((file) => readFileSync(join(folder, file), 'utf8').trim())[0]
  const [, section] = read(/^readme/i)?.split(/^#* *licen[cs]e *\n(?:[=-]+\n)?/im) ?? []
  return read(/^licen[cs]e/i) ?? section?.split(/\n#/)[0]?.trim()
}
