import { env } from '@/lib/env'
import { localeCookie, translator } from '@/lib/i18n/translator'
import { pathHeader } from './names.mjs'
import { escapeHtml, plainPage, plainResponse } from './plain-page'
import { readCookie } from './read-cookie'
import { readerLocale } from './reader'
import { logSecurityEvent } from './security-log.mjs'

/** A program, and no browser that shows what it gets. */
const wantsJson = (accept: string): boolean => /json/i.test(accept) && !/html/i.test(accept)

/**
 * 403 to a form of ours that another site posted, or that came without saying whence (`Origin: null`): what happened,
 * that nothing changed, and where the form is taken. A program that takes JSON is told by a problem (RFC 9457).
 */
export async function refused(request?: Request): Promise<Response> {
  logSecurityEvent('form-refused')
  const origin = env().APP_ORIGIN
  if (wantsJson(request?.headers.get('accept') ?? '')) return problem(origin)
  const locale = readerLocale()
  const t = translator(locale, 'site')
  const en = translator('en', 'site')
  const room = /^\/r\/[a-z0-9]+(?=\/|$)/.exec(request?.headers.get(pathHeader) ?? '')?.[0]
  const href = origin + (room ?? '/')
  const html = plainPage({
    locale,
    site: 'practice',
    siteName: t('product'),
    simulated: t('simulated'),
    title: t('refusedForm.title'),
    paragraphs: [t('refusedForm.text', { origin }), t('refusedForm.next')],
    links: [{ href, text: href }],
    // A browser keeps the cookie of the chosen language to itself when another site posts.
    form: readCookie(localeCookie)
      ? undefined
      : `<p lang="en">${escapeHtml(`${en('refusedForm.text', { origin })} ${en('refusedForm.next')}`)}</p>`,
  })
  return plainResponse(html, 403)
}

function problem(origin: string): Response {
  const code = 'foreign-form'
  const body = {
    type: `urn:sso-rehearsal:problem:${code}`,
    code,
    title: 'The form came from another origin',
    status: 403,
    detail: `Forms are taken from ${origin} only. What programs may do is at ${origin}/api/v1/openapi.json.`,
  }
  return new Response(JSON.stringify(body), {
    status: 403,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}
