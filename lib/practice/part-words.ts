import { type Locale, translator } from '@/lib/i18n/translator'
import { type Part, partSteps } from '@/lib/progress/progress'

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
