import type { ArtifactLocation } from 'sarif'
import { repositoryPath } from '../repositoryPath.ts'
import { wellFormed } from '../wellFormed.ts'

/**
 * A path as a URI reference: percent-encoded, seen from the root of the repository where it is inside, a `file` URI where it is
 * absolute.
 */
export function artifactLocation(file: string, folder?: string): ArtifactLocation {
  const path = wellFormed(repositoryPath(file, folder))
  const drive = /^[A-Za-z]:\//.exec(path)?.[0] ?? ''
  const encoded = path.slice(drive.length).split('/').map(encodeURIComponent).join('/')
  if (drive !== '') return { uri: `file:///${drive}${encoded}` }
  if (path.startsWith('/')) return { uri: `file://${encoded}` }
  return path.startsWith('../') ? { uri: encoded } : { uri: encoded, uriBaseId: '%SRCROOT%' }
}
