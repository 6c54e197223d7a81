import type { Language } from '../../article/types.ts'
import { labels as reportLabels } from '../labels.ts'
import { paint } from '../paint.ts'
import { type Branch, draw } from '../tree/draw.ts'
import { profileLabels } from './labels.ts'
import type { AskedDimension, FileProfile, ProfileEntry, ProfileReport } from './types.ts'

export interface ProfileTreeOptions {
  readonly language: Language
  readonly color: boolean
  /** Terminal columns to wrap at; default 100. */
  readonly columns?: number | undefined
}

/** For a person at a terminal: each profile with the dimensions it asks for, then the one in force for each file. */
export function profileTree(report: ProfileReport, { language, color, columns = 100 }: ProfileTreeOptions): string {
  const words = profileLabels[language]
  const { colon, comma, kind, unreadable } = reportLabels[language]
  const named = (dimension: AskedDimension) =>
    !dimension.standard ? dimension.id : language === 'zh' ? `${dimension.zh}（${dimension.id}）` : `${dimension.en} (${dimension.id})`
  const listed = (label: string, dimensions: readonly AskedDimension[]): Branch[] =>
    dimensions.length === 0 ? [] : [{ text: `${label}${colon}${dimensions.map(named).join(comma)}` }]
  const profileBranch = (profile: ProfileEntry): Branch => ({
    text: profile.id,
    color: 'bold',
    note: joined([
      profile.description[language],
      profile.extends !== null && profile.extends !== profile.id && words.extends(profile.extends),
      profile.origin === 'configuration' && (profile.extends === profile.id ? words.changed : words.configured)
    ]),
    children: [
      ...listed(words.required, profile.required),
      ...(profile.drivers ? [{ text: words.drivers }] : []),
      ...listed(words.recommended, profile.recommended),
      ...Object.entries(profile.parts).flatMap(([whole, parts]) => listed(words.parts(nameOf(whole, profile)), parts))
    ]
  })
  const nameOf = (id: string, { required, recommended }: ProfileEntry) =>
    [...required, ...recommended].find((dimension) => dimension.id === id)?.[language] ?? id
  const fileBranch = ({ file, profile, by, declared, kind: read }: FileProfile): Branch => ({
    text: `${file}${colon}${profile}`,
    note: joined([words.by[by], declared !== null && by !== 'declared' && words.unknown(declared), read !== 'comparison' && kind[read]])
  })
  const sections: readonly (readonly [string, readonly Branch[]])[] = [
    [words.profiles, report.profiles.map(profileBranch)],
    [words.files, report.files.map(fileBranch)],
    [unreadable, report.unreadable.map(({ file, reason }) => ({ text: file, note: reason }))]
  ]
  const blocks = sections
    .filter(([, branches]) => branches.length > 0)
    .map(([title, branches]) => [paint(color, 'bold', title), ...draw(branches, { color, columns })].join('\n'))
  return `${blocks.join('\n\n')}\n`
}

function joined(parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' · ')
}
