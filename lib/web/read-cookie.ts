import { cookieName } from './cookie-header'
import { requestCookie } from './current-request.mjs'

/** The value in this browser of a cookie that `cookieHeader` set under the same bare name. */
export const readCookie = (name: string): string | undefined => requestCookie(cookieName(name))
