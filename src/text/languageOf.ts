const HAN = /\p{Script=Han}/u

/**
 * The language of a text by its script: Chinese where Han characters weigh at least half as much as Latin words.
 * A ratio of scripts beats statistical detectors on short mixed text (“React 更灵活”).
 */
export function languageOf(text: string): 'zh' | 'en' {
  let han = 0
  let words = 0
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code | 32) > 96 && (code | 32) < 123) {
      // a word counts from its second letter on
      if (++letters === 2) words++
      continue
    }
    letters = 0
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x2e80 && HAN.test(String.fromCodePoint(text.codePointAt(at)!)))) han++
  }
  return han > 0 && han * 2 >= words ? 'zh' : 'en'
}
