import type { Language } from '../../article/types.ts'
import type { FileProfile } from './types.ts'

/** The words of `evenhand profiles` that reports do not have already. */
interface ProfileLabels {
  readonly profiles: string
  readonly files: string
  readonly required: string
  readonly recommended: string
  readonly drivers: string
  readonly configured: string
  readonly changed: string
  readonly by: Readonly<Record<FileProfile['by'], string>>
  extends(base: string): string
  parts(whole: string): string
  unknown(declared: string): string
}

const en: ProfileLabels = {
  profiles: 'Profiles',
  files: 'In force',
  required: 'required',
  recommended: 'recommended',
  drivers: 'required: each decision driver that the record lists',
  configured: 'from the configuration',
  changed: 'changed in the configuration',
  by: {
    declared: 'declared in the front matter',
    option: 'given by --profile',
    configured: 'set in the configuration',
    subjects: 'chosen by the subjects',
    default: 'the default'
  },
  extends: (base) => `extends ${base}`,
  parts: (whole) => `counts as ${whole}`,
  unknown: (declared) => `the front matter declares “${declared}”, which does not exist`
}

const zh: ProfileLabels = {
  profiles: '配置档',
  files: '生效的配置档',
  required: '必写',
  recommended: '推荐',
  drivers: '必写：记录自己列出的每个决策驱动因素',
  configured: '来自配置文件',
  changed: '经配置文件改动',
  by: {
    declared: '文首声明',
    option: '由 --profile 指定',
    configured: '由配置文件指定',
    subjects: '按对象自动选用',
    default: '默认'
  },
  extends: (base) => `扩展自 ${base}`,
  parts: (whole) => `可算作${whole}`,
  unknown: (declared) => `文首声明的「${declared}」不存在`
}

export const profileLabels: Readonly<Record<Language, ProfileLabels>> = { zh, en }
