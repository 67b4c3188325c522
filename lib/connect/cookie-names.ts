import { cookieName } from '@/lib/web/cookie-header'

/** The provider's cookies as the browser knows them; each has a signature beside it, named `….sig`. */
export const providerCookies = () => ({
  session: cookieName('_session'),
  interaction: cookieName('_interaction'),
  resume: cookieName('_interaction_resume'),
})
