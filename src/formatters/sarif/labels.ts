import type { Language } from '../../article/types.ts'

interface Labels {
  readonly root: string
  readonly cut: (n: number, most: number) => string
  readonly exit: (code: number) => string
}

export const sarifLabels: Readonly<Record<Language, Labels>> = {
  zh: {
    root: '仓库的根目录',
    cut: (n, most) => `代码扫描平台最多接收 ${most} 条结果，级别较低的 ${n} 条没有写入`,
    exit: (code) =>
      code === 0 ? '没有达到 --fail-on 的问题' : code === 1 ? '有达到 --fail-on 或超过 --max-warnings 的问题' : '有文件不存在，或内部出错'
  },
  en: {
    root: 'The root of the repository',
    cut: (n, most) => `Code scanning takes at most ${most} results; the ${n} least grave are left out`,
    exit: (code) =>
      code === 0
        ? 'nothing at or above --fail-on'
        : code === 1
          ? 'findings at or above --fail-on, or more warnings than --max-warnings'
          : 'a file was missing, or something broke inside'
  }
}
