/** The own site's cookies. */
import { siteCookies } from '@/lib/relying-party/site-cookies'

export const { cookieName, readCookie, setCookie } = siteCookies<'session' | 'left' | `sign-in_${string}`>(
  'own-site',
)
