import { chooseProfile } from '../../profiles/chooseProfile.ts'
import { createProfileReport } from '../../report/profiles/createProfileReport.ts'
import type { FileProfile, ProfileReport } from '../../report/profiles/types.ts'
import { openDestination } from '../destination.ts'
import type { Session } from '../session.ts'
import { useColor } from '../useColor.ts'

/** `evenhand profiles`: prints the profiles there are and, of the files named, which is in force and why. Resolves to the exit code. */
export async function profiles(session: Session): Promise<number> {
  const { args, io, language, settings } = session
  const destination = await openDestination(args.outputFile, io)
  try {
    const files: FileProfile[] = []
    const unreadable: ProfileReport['unreadable'][number][] = []
    for (const { file, path } of args.files.length > 0 || args.filesFrom !== null ? await session.inputs() : []) {
      const own = await session.settingsOf(file)
      const { article, result } = await session.inspect(file, await session.read({ file, path }), own)
      if (!article) {
        unreadable.push({ file, reason: result.findings[0]?.reason ?? result.faults?.[0]?.message ?? 'unreadable' })
        continue
      }
      const { profile, by } = chooseProfile(article, own.lint)
      const given = by === 'configured' && args.profile !== null ? 'option' : by
      files.push({ file, kind: article.kind, profile: profile.id, by: given, declared: article.declaredProfile })
    }
    const report = createProfileReport(settings.lint.profiles ?? [], { files, unreadable })
    const terminal = args.outputFile === null ? io.stdout : null
    const color = useColor(args.color, io.env, terminal?.isTTY === true)
    await destination.write(
      args.format === 'json'
        ? `${JSON.stringify(report, null, 2)}\n`
        : (await import('../../report/profiles/profileTree.ts')).profileTree(report, { language, color, columns: terminal?.columns })
    )
    return session.failed() ? 2 : 0
  } finally {
    await destination.close()
  }
}
