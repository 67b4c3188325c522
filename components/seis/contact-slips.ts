import type { FieldSlip } from '@/components/ui/checked-form'
import { slipSentences } from '@/components/ui/slip-sentences'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Flash } from '@/lib/web/flash'

/** The sentence for each slip of ข้อมูลส่วนตัว, by field. */
export const contactSentences = (locale: Locale) => ({
  email: slipSentences(locale, 'email'),
  phone: slipSentences(locale, 'phone'),
  fax: slipSentences(locale, 'phone'),
})

/** Those that the flash carries, in the order of the form; first what befell the form as a whole. */
export function contactSlips(locale: Locale, flash: Flash): FieldSlip[] {
  if (flash.errors?.form === 'not-saved')
    return [{ field: '', text: translator(locale, 'seis')('profile.notSaved') }]
  return Object.entries(contactSentences(locale)).flatMap(([field, sentences]) => {
    const text = sentences[flash.errors?.[field] ?? '']
    return text ? [{ field, text }] : []
  })
}
