import { type Locale, translator } from '@/lib/i18n/translator'
import { toThaiDigits } from '@/lib/identity'
import { type Part, partSteps } from '@/lib/progress/progress'

/** The manual's own numbers: in Thai digits where the reader reads Thai. */
export const manualNumber = (locale: Locale, value: number): string =>
  locale === 'th' ? toThaiDigits(String(value)) : String(value)

const words = { 1: 'first', 2: 'second' } as const

/** The short names of a part's steps, in their order. */
export function stepNames(locale: Locale, part: Part): { step: number; name: string }[] {
  const t = translator(locale, 'progress')
  return Array.from({ length: partSteps[part] }, (_, index) => {
    const key = `names.${words[part]}.step${index + 1}`
    if (!t.has(key)) throw new Error(`There is no ${key}`)
    return { step: index + 1, name: t(key) }
  })
}
