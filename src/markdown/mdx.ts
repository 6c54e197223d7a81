import type { Plugin } from 'unified'

let loaded: Plugin | undefined

/** MDX brings a JavaScript parser with it, so it is loaded on demand: `prepare` once, then `plugin` at any time. */
export const mdx = {
  async prepare(): Promise<void> {
    loaded ??= (await import('remark-mdx')).default as unknown as Plugin
  },
  plugin(): Plugin {
    if (!loaded) throw new Error('MDX is not loaded: await prepare({ mdx: true }) before parse(text, { mdx: true })')
    return loaded
  }
}
