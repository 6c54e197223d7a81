/** A piece of a rule's page. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'prose' | 'list' | 'table'; readonly text: string }
  /** A fence; `info` is what stands behind its ticks. */
  | { readonly kind: 'fence'; readonly info: string; readonly text: string }
