/** The learning space's own cookies. */
import { learningPath } from '@/lib/paths'
import { siteCookies } from '@/lib/relying-party/site-cookies'

export const { readCookie, setCookie } = siteCookies<'session' | 'sign-in' | 'left'>('learning', learningPath)
