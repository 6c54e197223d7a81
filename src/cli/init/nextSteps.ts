import type { Language } from '../../article/types.ts'
import type { Project } from './detectProject.ts'
import { labels } from './labels.ts'

const INSTALL: Readonly<Record<Project['manager'], string>> = {
  npm: 'npm install --save-dev evenhand',
  pnpm: 'pnpm add --save-dev evenhand',
  yarn: 'yarn add --dev evenhand',
  bun: 'bun add --dev evenhand'
}

/** What to do once the configuration is written, a line or two each. */
export function nextSteps(project: Project, articles: string, language: Language): string[] {
  const { type, installed, manager, remark, workflows } = project
  const folder = articles === '.' ? '' : ` ${/[^\w./-]/.test(articles) ? JSON.stringify(articles) : articles}`
  const lint = `npx evenhand lint${folder}`
  const words = labels[language]
  return [
    ...(type !== null && !installed ? [words.install(INSTALL[manager])] : []),
    words.lint(lint),
    words.baseline(`${lint} --baseline evenhand-baseline.json --update-baseline`),
    ...(workflows ? [words.workflow(`- run: ${lint}`)] : []),
    ...(remark !== null ? [words.remark(remark)] : [])
  ]
}
