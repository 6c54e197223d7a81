/** A line break that ends a sentence: the outline writes it for hard breaks and `<br>`. */
export const HARD_BREAK = '\u2028'
