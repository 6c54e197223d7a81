import type { Language } from '../../article/types.ts'

/** The words of `evenhand init`. Choices begin with what is chosen. */
export const labels = {
  zh: {
    presets: ['recommended — 默认', 'strict — 警告算错误，并打开默认关闭的规则'],
    forms: ['yaml — 可以写注释', 'json', 'js'],
    yaml: (schema: string, preset: string) => `# yaml-language-server: $schema=${schema}
# 全部设置：https://github.com/evenhand/evenhand/blob/main/README.zh-CN.md#配置
extends: ${preset}  # recommended 或 strict

# rules:
#   vague-source: error  # error、warning、info、off

# 略过的文件，写法同 .gitignore
# ignores: [drafts/]
`,
    install: (command: string) => `安装：${command}`,
    lint: (command: string) => `检查：${command}`,
    baseline: (command: string) => `旧文章问题太多，就先记下来，以后只报新的：${command}`,
    workflow: (step: string) => `在 .github/workflows 里加一步：${step}`,
    remark: (file: string) => `已有 remark 配置（${file}）：也可以把 evenhand 加为插件，插件只认它自己的选项，不读这份配置`
  },
  en: {
    presets: ['recommended — the default', 'strict — warnings are errors, and rules that are off by default are on'],
    forms: ['yaml — with room for comments', 'json', 'js'],
    yaml: (schema: string, preset: string) => `# yaml-language-server: $schema=${schema}
# All settings: https://github.com/evenhand/evenhand#configuration
extends: ${preset}  # recommended or strict

# rules:
#   vague-source: error  # error, warning, info, off

# Files to leave out, in the grammar of .gitignore
# ignores: [drafts/]
`,
    install: (command: string) => `Install it: ${command}`,
    lint: (command: string) => `Check: ${command}`,
    baseline: (command: string) => `Too much in old articles? Take note of it and report only what is new: ${command}`,
    workflow: (step: string) => `Add a step in .github/workflows: ${step}`,
    remark: (file: string) =>
      `remark is set up here (${file}): evenhand can be a plugin there too; it takes options of its own and does not read this file`
  }
} as const satisfies Record<Language, object>
