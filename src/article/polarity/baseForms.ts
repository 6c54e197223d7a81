/** A form under which an English word may stand in the lexicon. */
export interface BaseForm {
  readonly form: string
  /** Reached by taking off -er, -est or -ly: valid for adjectives only. */
  readonly graded: boolean
}

/** The word itself, then what is left of it without a regular ending: “latencies” → latency, “simplified” → simplify. */
export function baseForms(word: string): BaseForm[] {
  const forms: BaseForm[] = [{ form: word, graded: false }]
  const add = (form: string, graded = false) => {
    if (form.length >= 3) forms.push({ form, graded })
  }
  const strip = (ending: string, graded = false) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return
    const stem = word.slice(0, -ending.length)
    add(stem, graded)
    add(`${stem}e`, graded)
    if (stem.endsWith('i')) add(`${stem.slice(0, -1)}y`, graded)
    if (stem.at(-1) === stem.at(-2)) add(stem.slice(0, -1), graded)
  }
  if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`)
  strip('es')
  if (!word.endsWith('ss') && word.endsWith('s')) add(word.slice(0, -1))
  strip('ed')
  strip('ing')
  strip('er', true)
  strip('est', true)
  strip('ly', true)
  if (word.endsWith('bly')) add(`${word.slice(0, -1)}e`, true)
  if (word.endsWith('ally')) add(word.slice(0, -4), true)
  return forms
}
