/** A comment that steers the linter, in HTML and MDX form. Its length is bounded so that one nobody closed costs nothing. */
export const COMMENT = /<!--[ \t]*evenhand\b([\s\S]{0,2000}?)-->|\{\/\*[ \t]*evenhand\b([\s\S]{0,2000}?)\*\/\}/g
