/** The sign-in page has a language of its own, English at first as in the manual; its switch is in its address. */
import type { Locale } from '@/lib/i18n/translator'
import { moocPath } from '@/lib/paths'

export const loginPath = (roomId: string, language: Locale): string =>
  moocPath(roomId, language === 'th' ? '/login?lang=th' : '/login')

/** Id of the panel that LOGIN, Forgot password? and Register lead to. */
export const loginHelpId = 'use-etda'
