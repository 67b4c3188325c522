import type { Locale } from '@/lib/i18n/translator'
import { translator } from '@/lib/i18n/translator'
import type { Room } from '@/lib/rooms/room'
import { isScope } from '@/lib/sites/claims.mjs'

/** What a client may know by those scopes, a line each; of the room's own scope its name is told too. */
export function scopesInWords(
  locale: Locale,
  { ownScope }: Pick<Room, 'ownScope'>,
  scopes: readonly string[],
): string[] {
  const t = translator(locale, 'connect')
  return scopes.flatMap(scope => {
    if (isScope(scope)) return [t(`consent.scopes.${scope}`)]
    return scope === ownScope ? [t('consent.ownScope', { scope })] : []
  })
}
