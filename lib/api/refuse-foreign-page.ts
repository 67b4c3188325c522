import { isOurOwnForm } from '@/lib/web/origin'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'
import { Problem } from './problem'

/**
 * For what needs no token: a page of another site could have its visitors' browsers do it, without their knowing. A
 * browser says so in Origin and Sec-Fetch-Site; a program sends neither.
 */
export function refuseForeignPage(request: Request): void {
  if (isOurOwnForm(request)) return
  logSecurityEvent('foreign-page-refused')
  throw new Problem('foreign-page')
}
