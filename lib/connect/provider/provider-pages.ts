/** The provider's own pages in connect's face: errors, the question at sign-out, signed out. They keep their status. */
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider'
import { clientLabel } from '@/lib/connect/clients/client-label'
import { waysBack } from '@/lib/connect/clients/ways-back'
import { signOutFormId } from '@/lib/connect/oidc-provider-internals'
import { connectPlainPage } from '@/lib/connect/plain-page'
import { clientNameIn } from '@/lib/i18n/site-words'
import { askedLocale, type Locale, localeCookie, localeOf, translator } from '@/lib/i18n/translator'
import { connectPath, tracePath } from '@/lib/paths'
import { noteFacts } from '@/lib/trace/hop-context'
import { cookieName } from '@/lib/web/cookie-header'
import { escapeHtml, type PlainPage } from '@/lib/web/plain-page'
import { roomOfRequest } from './room-of-request'

const localeIn = (ctx: KoaContextWithOIDC): Locale =>
  localeOf(
    ctx.cookies.get(cookieName(localeCookie), { signed: false }) ?? askedLocale(ctx.oidc?.params?.ui_locales),
    roomOfRequest.get(ctx.req),
  )

/** An error that must not be redirected (RFC 6749 §4.1.2.1), told to the person; the code is there for testers. */
export async function errorPage(
  ctx: KoaContextWithOIDC,
  roomId: string,
  out: ErrorOut,
  error: Error,
): Promise<void> {
  // Of what the provider would have sent, state and iss go to nobody: no site is answered.
  noteFacts({ error: { error: out.error, error_description: out.error_description } })
  const locale = localeIn(ctx)
  const t = translator(locale, 'connect')
  const isSignOut = /^end_session/.test(ctx.oidc?.route ?? '')
  const words = isSignOut ? 'signOutError' : error.name === 'SessionNotFound' ? 'lost' : 'protocolError'
  // Known only once the provider has found the client: what the request merely claims leads nowhere.
  const ways = await waysBack(roomId, locale, ctx.oidc?.client?.clientId)
  const account = { href: connectPath(roomId, '/account'), text: t('signOutError.toAccount') }
  ctx.type = 'html'
  ctx.body = connectPlainPage(locale, {
    title: t(`${words}.title`),
    paragraphs: [
      t(`${words}.text`),
      t('protocolError.code', {
        code: `${out.error}${out.error_description ? `: ${out.error_description}` : ''}`,
      }),
    ],
    isRefusal: true,
    links: isSignOut ? [account, ...ways] : ways,
    practice: wayToTrace(locale, roomId),
  })
}

/** The rehearsal's own voice: where it is seen what stopped it. */
function wayToTrace(locale: Locale, roomId: string): PlainPage['practice'] {
  const t = translator(locale, 'trace')
  return {
    label: translator(locale, 'practice')('bar.label'),
    title: t('page.stoppedHere.title'),
    text: t('page.stoppedHere.text'),
    link: { href: tracePath(roomId), text: t('page.stoppedHere.open') },
  }
}

/** RP-initiated logout (OpenID Connect RP-Initiated Logout §2): the person is asked before the session ends. */
export async function signOutPage(ctx: KoaContextWithOIDC, form: string): Promise<void> {
  const locale = localeIn(ctx)
  const t = translator(locale, 'connect')
  const sites = (await sitesOf(ctx, locale)).join(' · ')
  const buttons = `
<button class="primary" form="${signOutFormId}" name="logout" value="yes">${t('signOut.yes')}</button>
<button form="${signOutFormId}">${t('signOut.no')}</button>`
  ctx.type = 'html'
  ctx.body = connectPlainPage(locale, {
    title: t('signOut.title'),
    paragraphs: [t('signOut.text'), ...(sites ? [t('signOut.sites', { sites })] : [])],
    links: [],
    form: `${form}<div class="buttons">${buttons}</div>`,
  })
}

/** Nobody is signed in here any more: a sign-out has nothing to ask, and goes on. */
export function nobodyToSignOutPage(ctx: KoaContextWithOIDC, go: { action: string; xsrf: string }): void {
  const locale = localeIn(ctx)
  const t = translator(locale, 'connect')
  ctx.type = 'html'
  ctx.body = connectPlainPage(locale, {
    title: t('signOut.nobody'),
    paragraphs: [t('signOut.nobodyText')],
    links: [],
    form: `<form method="post" action="${escapeHtml(go.action)}">
<input type="hidden" name="xsrf" value="${escapeHtml(go.xsrf)}">
<button class="primary" name="logout" value="yes">${escapeHtml(t('signOut.goOn'))}</button>
</form>`,
  })
}

/** Names of the clients that the session reaches. */
async function sitesOf({ oidc }: KoaContextWithOIDC, locale: Locale): Promise<string[]> {
  const reached = Object.keys(oidc.session?.authorizations ?? {})
  const clients = await Promise.all(reached.map(clientId => oidc.provider.Client.find(clientId)))
  return clients.flatMap(client =>
    client
      ? [
          clientLabel(
            client.clientId,
            clientNameIn(locale, client.clientId, String(client.clientName ?? client.clientId)),
          ),
        ]
      : [],
  )
}

export async function signedOutPage(ctx: KoaContextWithOIDC, roomId: string): Promise<void> {
  const locale = localeIn(ctx)
  const t = translator(locale, 'connect')
  ctx.type = 'html'
  ctx.body = connectPlainPage(locale, {
    title: t('signedOut.title'),
    paragraphs: [t('signedOut.text')],
    links: await waysBack(roomId, locale, ctx.oidc.client?.clientId),
  })
}
