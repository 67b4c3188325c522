import { derivedKeys } from '@/lib/secrets/secrets'
import { cookieName } from '@/lib/web/cookie-header'

/** The provider's cookies as the browser knows them; each has a signature beside it, named `….sig`. */
export const providerCookies = () => ({
  session: cookieName('_session'),
  interaction: cookieName('_interaction'),
  resume: cookieName('_interaction_resume'),
})

/** Keys that sign the provider's cookies, the newest first; our pages check the interaction cookie with them. */
export const cookieKeys = async (): Promise<string[]> =>
  (await derivedKeys('connect-cookies')).map(key => key.toString('base64url'))
