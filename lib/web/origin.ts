/** Whether a posted form is our own. The origin is the configured one, never taken from the Host header. */
import { env } from '@/lib/env'

/**
 * False for a form posted from another site (CSRF). Browsers send Origin with every post; a client without
 * one is not a browser and carries nobody's cookies.
 */
export function isOurOwnForm(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin !== null) return origin === env().APP_ORIGIN
  const site = request.headers.get('sec-fetch-site')
  return site === null || site === 'same-origin'
}
