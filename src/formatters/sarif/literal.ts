/** A text whose brackets no viewer takes for a link to a place (`[words](0)`). */
export function literal(text: string): string {
  return text.replace(/\[(?=[^[\]]{0,1000}\]\()/g, '\\[')
}
