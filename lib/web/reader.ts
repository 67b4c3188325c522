import { askedLocaleCookie, type Locale, localeCookie, localeOf } from '@/lib/i18n/translator'
import { requestHeader } from './current-request.mjs'
import { clientAddressHeader, pathHeader, scriptHeader } from './names.mjs'
import { readCookie } from './read-cookie'

/** The language of whoever reads this page: their own choice, that which their client asked for, the room's, Thai. */
export const readerLocale = (room?: { locale: Locale } | null): Locale =>
  localeOf(readCookie(localeCookie) ?? readCookie(askedLocaleCookie), room)

/** The path of the page being shown, as the front door saw it. */
export const readerPath = (): string => requestHeader(pathHeader) ?? '/'

/** Where the script of our pages is. */
export const readerScript = (): string | undefined => requestHeader(scriptHeader)

/** Who asks, as the front door knows it; empty: this machine. */
export const readerAddress = (): string => requestHeader(clientAddressHeader) ?? ''
