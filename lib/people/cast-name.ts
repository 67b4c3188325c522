import type { Locale } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import { type CastKey, castOn } from '@/prisma/personas'

/** What one of the cast is called, the same in every room. */
export function castName(locale: Locale, key: CastKey): string {
  const member = castOn('2026-01-01').find(one => one.key === key)
  if (!member) throw new Error(`Nobody of the cast is ${key}`)
  return nameIn(locale, member)
}
