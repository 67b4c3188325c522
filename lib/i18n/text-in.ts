import { keepWords } from './keep-whole'
import type { Locale } from './translator'

/** A text that is data and not a message: of a course, of a reading. */
export type LocalizedText = Record<Locale, string>

/** Such texts never change while the server runs. */
const known = new WeakMap<LocalizedText, LocalizedText>()

/** The text in the reader's language, its words kept whole. */
export function textIn(locale: Locale, text: LocalizedText): string {
  const kept = known.get(text) ?? { th: keepWords(text.th), en: keepWords(text.en) }
  known.set(text, kept)
  return kept[locale]
}
