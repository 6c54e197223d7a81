import type { RootContent } from 'mdast'
import { html } from '../markdown/nodes.ts'

/** Content that is folded away until it is clicked. The title holds no words of an article. */
export function details(title: string, content: readonly RootContent[]): RootContent[] {
  return content.length === 0 ? [] : [html(`<details>\n<summary>${title}</summary>`), ...content, html('</details>')]
}
