import { cookies } from 'next/headers'
import { cookieName } from './cookie-header'

/** The value in this browser of a cookie that `cookieHeader` set under the same bare name. */
export const readCookie = async (name: string): Promise<string | undefined> =>
  (await cookies()).get(cookieName(name))?.value
