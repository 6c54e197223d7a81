import { version } from '../../version.generated.ts'

/** Set by the bundler: a hash of all that was bundled. Two builds of one version may find different things. */
declare const EVENHAND_BUILD: string | undefined

/** What results depend on besides text and settings. */
export const build: string = typeof EVENHAND_BUILD === 'string' ? `${version}+${EVENHAND_BUILD}` : version
