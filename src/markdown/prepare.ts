import { mdx } from './mdx.ts'

/** Loads what `parse` needs beyond Markdown, once; hosts await it before they read the first MDX file. */
export async function prepare(needs: { readonly mdx?: boolean }): Promise<void> {
  if (needs.mdx) await mdx.prepare()
}
