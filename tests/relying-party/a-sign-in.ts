/** A sign-in at one of our own sites, in a browser of its own, as far as a test needs it; nothing is clicked at ETDA Connect. */

import { failedSignInForm as failedAtLearning } from '@/lib/learning/failed-sign-in'
import { failedSignInForm as failedAtMooc } from '@/lib/mooc/failed-sign-in'
import { failedSignInForm as failedAtOwnSite } from '@/lib/own-site/failed-sign-in'
import { issuerOf, sitePath } from '@/lib/paths'
import type { FailedSignInForm, SignInFailure } from '@/lib/relying-party/sign-in-failure'
import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import { castMember } from '../seis/a-visit'
import { type Arrival, aBrowser, toldTo } from '../trace/a-browser'

/** Where each site's button leads, and how its pages are called. */
export const pages: Record<RelyingParty, { start: string; home: string; denied: string; failed: string }> = {
  mooc: { start: '/login/start', home: '/dashboard', denied: '/login/denied', failed: '/login/failed' },
  learning: { start: '/sign-in/start', home: '', denied: '/sign-in/denied', failed: '/sign-in/failed' },
  'own-site': { start: '/sign-in/start', home: '', denied: '/sign-in/denied', failed: '/sign-in/failed' },
}
const forms: Record<RelyingParty, FailedSignInForm> = {
  mooc: failedAtMooc,
  learning: failedAtLearning,
  'own-site': failedAtOwnSite,
}

/** Where a sign-in ended: a page of the site by name, with what it tells, or another address. */
export interface Ended extends Arrival {
  page: 'home' | 'denied' | 'failed' | 'elsewhere'
  /** The site sent the browser to the provider. */
  hasLeft: boolean
  reason?: SignInFailure['slip']
}

export function aPersonAt(site: RelyingParty, roomId: string) {
  const browser = aBrowser()
  const callback = sitePath(site, roomId, sites[site].client.callback)
  const isCallback = (url: string) => new URL(url).pathname === callback
  const isRequest = (url: string) => url.startsWith(`${issuerOf(roomId)}/auth?`)

  /** Presses the button, with whom it is about as a hint; the address at the provider, or where there is none the page. */
  async function press(): Promise<string> {
    const url = await browser.go(sitePath(site, roomId, pages[site].start), { profile: 'on' }, isRequest)
    const hint = new URLSearchParams({ login_hint: castMember('ready').citizenId })
    return isRequest(url) ? `${url}&${hint}` : url
  }

  /** Goes through ETDA Connect; ends before the answer is taken to the site. */
  const comeBack = (request: string): Promise<Arrival> => browser.arrive(request, undefined, isCallback)

  /** Takes an answer to the site. */
  async function take(answer: string | URLSearchParams): Promise<Ended> {
    const address = typeof answer === 'string' ? answer : `${callback}?${answer}`
    return endedAt(await browser.arrive(address))
  }

  async function endedAt(arrival: Arrival, hasLeft = true): Promise<Ended> {
    const { pathname } = new URL(arrival.url)
    const names = (['home', 'denied', 'failed'] as const).filter(
      name => pathname === sitePath(site, roomId, pages[site][name]),
    )
    const page = names[0] ?? 'elsewhere'
    const told = page === 'failed' ? await toldTo(browser.jar, forms[site], pathname) : undefined
    const reason = told?.refusals.form?.slip
    return { ...arrival, page, hasLeft, ...(reason ? { reason } : {}) }
  }

  /** The whole way. */
  async function signIn(): Promise<Ended> {
    const request = await press()
    if (!isRequest(request)) return endedAt({ url: request, status: 200, text: '' }, false)
    const back = await comeBack(request)
    return isCallback(back.url) ? take(back.url) : endedAt(back)
  }

  return { ...browser, press, comeBack, take, signIn, isCallback }
}
