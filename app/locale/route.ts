/** Keeps the reader's language in a cookie and goes back to the page they were on. */
import { isLocale, localeCookie } from '@/lib/i18n/translator'
import { cookieHeader } from '@/lib/web/cookie-header'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'

const yearSeconds = 365 * 24 * 3600

/** A path of ours as a browser writes it: one slash, then anything but a second one (no open redirect), in ASCII. */
const ownPath = (path: string | undefined): string =>
  path && /^\/(?![/\\])[!-[\]-~]*$/.test(path) ? path : '/'

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refused(request)
  const answer = seeOther(ownPath(form.returnTo))
  if (isLocale(form.locale)) {
    const cookie = { name: localeCookie, value: form.locale, path: '/', maxAgeSeconds: yearSeconds }
    answer.headers.append('set-cookie', cookieHeader(cookie))
  }
  return answer
}
