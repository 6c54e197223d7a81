import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createConfigFinder } from '../../config/findConfig.ts'
import { shownPath } from '../../config/shownPath.ts'
import type { Text } from '../../config/wording.ts'
import { type ConfigForm, configText } from '../init/configText.ts'
import { createAsker } from '../init/createAsker.ts'
import { detectProject, type Project } from '../init/detectProject.ts'
import { labels } from '../init/labels.ts'
import { nextSteps } from '../init/nextSteps.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usageError.ts'
import { createWriter } from '../writer.ts'

interface Answers {
  readonly form: ConfigForm
  readonly preset: string
  readonly articles: string
}

/**
 * `evenhand init`: writes a first configuration into the working folder and says how to go on. Asks on a terminal, or takes what is
 * usual with `--yes`. Never overwrites. Resolves to the exit code. Throws `UsageError`.
 */
export async function init(session: Session): Promise<number> {
  const { args, io, language, say } = session
  const [extra] = args.files
  if (extra !== undefined) throw new UsageError(noFiles(extra))
  const there = createConfigFinder()(io.cwd)
  if (there !== null && dirname(there) === io.cwd) throw new UsageError(exists(shownPath(io.cwd, there)))
  const project = await detectProject(io.cwd)
  if (!args.yes && io.stdin.isTTY !== true) throw new UsageError(noTerminal)
  const answers = args.yes ? { form: 'yaml' as const, preset: 'recommended', articles: project.articles } : await askAll(session, project)
  if (answers === null) {
    await say(cancelled)
    return 2
  }
  const { name, text } = configText(answers.form, answers.preset, project, language)
  await writeFile(join(io.cwd, name), text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'EEXIST' ? exists(name) : notWritten(name, error.code ?? error.message))
  })
  const above = there === null ? [] : [takesOver(shownPath(io.cwd, there))[language]]
  const steps = nextSteps(project, answers.articles, language).map((step) => `  - ${step}`)
  await createWriter(io.stdout).write(`${[written(name)[language], ...above, '', heading[language], ...steps].join('\n')}\n`)
  return 0
}

async function askAll(session: Session, { articles: usual }: Project): Promise<Answers | null> {
  const { choose, ask, end } = createAsker(session)
  try {
    const preset = await choose(questions.preset, labels[session.language].presets)
    const form = preset && (await choose(questions.form, labels[session.language].forms))
    const articles = form && (await ask(questions.articles, usual))
    return articles ? { preset, form: form as ConfigForm, articles } : null
  } finally {
    await end()
  }
}

const questions = {
  preset: { zh: '检查多严？', en: 'How strict?' },
  form: { zh: '配置写成什么格式？', en: 'In what form?' },
  articles: { zh: '文章在哪个目录？', en: 'Which folder holds the articles?' }
}
const heading: Text = { zh: '接下来：', en: 'Next:' }
const cancelled: Text = { zh: '已取消，什么都没有写', en: 'cancelled, nothing was written' }
const noTerminal: Text = {
  zh: '`evenhand init` 要在终端里提问；不在终端里运行，请加 `--yes`，都取默认',
  en: '`evenhand init` asks on a terminal; without one, `--yes` takes what is usual'
}

function written(name: string): Text {
  return { zh: `已写好 ${name}`, en: `Wrote ${name}` }
}

function noFiles(word: string): Text {
  return {
    zh: `\`evenhand init\` 写到当前目录，不接受 \`${word}\``,
    en: `\`evenhand init\` writes into the current folder and takes no \`${word}\``
  }
}

function exists(name: string): Text {
  return { zh: `这里已有配置 \`${name}\`，没有改动它`, en: `there is a configuration already, \`${name}\`; it was left as it is` }
}

function notWritten(name: string, why: string): Text {
  return { zh: `写不了 \`${name}\`（${why}）`, en: `cannot write \`${name}\` (${why})` }
}

function takesOver(above: string): Text {
  return {
    zh: `这个目录里的文件从此不再用上级的 ${above}；要接着用，请把它写进 extends`,
    en: `Files in this folder no longer go by ${above} above; name it in extends if they should`
  }
}
