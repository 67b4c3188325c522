import { headers } from 'next/headers'
import { type Locale, localeCookie, localeOf } from '@/lib/i18n/translator'
import { pathHeader } from './names.mjs'
import { readCookie } from './read-cookie'

/** The language of whoever reads this page: their own choice, the room's, Thai. */
export async function readerLocale(room?: { locale: Locale } | null): Promise<Locale> {
  return localeOf(await readCookie(localeCookie), room)
}

/** The path of the page being shown, as the front door saw it. */
export const readerPath = async (): Promise<string> => (await headers()).get(pathHeader) ?? '/'

/** The nonce of this page's Content-Security-Policy, for the one script that is not Next's. */
export const readerNonce = async (): Promise<string | undefined> =>
  /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
