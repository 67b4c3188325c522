import type { FieldSlip } from '@/components/ui/checked-form'
import type { Locale } from '@/lib/i18n/translator'
import type { Flash } from '@/lib/web/flash'
import { slipSentences } from './slip-sentences'

/** The sentence for each slip of ข้อมูลส่วนตัว, by field. */
export const contactSentences = (locale: Locale) => ({
  email: slipSentences(locale, 'email'),
  phone: slipSentences(locale, 'phone'),
  fax: slipSentences(locale, 'phone'),
})

/** Those that the flash carries, in the order of the form. */
export const contactSlips = (locale: Locale, flash: Flash): FieldSlip[] =>
  Object.entries(contactSentences(locale)).flatMap(([field, sentences]) => {
    const text = sentences[flash.errors?.[field] ?? '']
    return text ? [{ field, text }] : []
  })
