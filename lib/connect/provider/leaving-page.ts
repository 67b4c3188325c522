import { destinationOf, mayLeadTo } from '@/lib/connect/clients/where-it-leads'
import { readFormPost } from '@/lib/connect/oidc-provider-internals'
import { connectPlainPage } from '@/lib/connect/plain-page'
import { localeCookie, localeOf, translator } from '@/lib/i18n/translator'
import { publicUrl, roomPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { cookieOf } from '@/lib/web/cookie-of.mjs'
import { escapeHtml, plainResponse } from '@/lib/web/plain-page'
import type { Given } from './ask-provider'

/** Where a finished answer sends the browser, and for a page that posts itself there what it carries, as markup. */
interface Onward {
  address: string
  inputs?: string
}

/** A redirect, or the provider's page of the Form Post Response Mode (OAuth 2.0 Form Post Response Mode §2). */
function onwardOf({ location, contentType, payload }: Given): Onward | null {
  if (location) return { address: location }
  if (!/^text\/html/.test(contentType)) return null
  const formPost = readFormPost(payload)
  return formPost && { address: formPost.action, inputs: formPost.inputs }
}

/**
 * Instead of an answer that would send the browser from a public origin to a host that nobody here knows: a page
 * that names it, from which the person goes on, or not. It carries the provider's answer whole and keeps nothing. Null
 * where the answer may go out as it is.
 */
export function leavingPage(room: Room, request: Request, given: Given): Response | null {
  const onward = onwardOf(given)
  if (!onward || mayLeadTo(onward.address)) return null
  const locale = localeOf(cookieOf(request.headers.get('cookie') ?? undefined, localeCookie), room)
  const t = translator(locale, 'connect')
  const address = new URL(onward.address, publicUrl('/')).href
  const { kind, name } = destinationOf(address)
  const go = t(`leaving.${kind}.go`, { name })
  const html = connectPlainPage(
    locale,
    {
      title: t('leaving.title'),
      paragraphs: [
        t(`leaving.${kind}.text`, { name }),
        t('leaving.whose'),
        t('leaving.careful'),
        ...(kind === 'host' ? [t('leaving.operator')] : []),
      ],
      links: [
        { href: roomPath(room.id), text: t('backToRoom') },
        ...(onward.inputs === undefined ? [{ href: onward.address, text: go }] : []),
      ],
      form:
        onward.inputs &&
        `<form method="post" action="${escapeHtml(onward.address)}">${onward.inputs}<button>${escapeHtml(go)}</button></form>`,
    },
    true,
  )
  const answer = plainResponse(html, 200, { 'referrer-policy': 'no-referrer' })
  for (const cookie of given.setCookies) answer.headers.append('set-cookie', cookie)
  return request.method === 'HEAD' ? new Response(null, answer) : answer
}
