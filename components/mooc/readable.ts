import { type LocalizedText, textIn } from '@/lib/i18n/text-in'
import type { Locale } from '@/lib/i18n/translator'

/** A text about web addresses: where one is too long for its line, it ends behind a dot or a slash. */
export const readable = (locale: Locale, text: LocalizedText): string =>
  textIn(locale, text).replace(/[./](?=[a-z])/g, '$&\u200B')
