import { type Locale, localeCookie, localeOf } from '@/lib/i18n/translator'
import { requestHeader } from './current-request.mjs'
import { pathHeader } from './names.mjs'
import { readCookie } from './read-cookie'

/** The language of whoever reads this page: their own choice, the room's, Thai. */
export const readerLocale = (room?: { locale: Locale } | null): Locale =>
  localeOf(readCookie(localeCookie), room)

/** The path of the page being shown, as the front door saw it. */
export const readerPath = (): string => requestHeader(pathHeader) ?? '/'

/** The nonce of this page's Content-Security-Policy, for the one script that is not Next's. */
export const readerNonce = (): string | undefined =>
  /'nonce-([^']+)'/.exec(requestHeader('content-security-policy') ?? '')?.[1]
