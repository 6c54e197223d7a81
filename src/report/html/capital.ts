/** A label as a heading or a field begins; Chinese stays as it is. */
export function capital(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}
