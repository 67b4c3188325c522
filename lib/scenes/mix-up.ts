import { SceneBrowser } from './browser'
import type { Stop } from './play'
import type { Guard } from './scene-site'
import { CannotPlay, hopAt, type Stage } from './stage'

/** The issuer that the thief runs, and where this site is registered as well. It never answers: it is played here. */
const thiefIssuer = 'https://thief-provider.example'

/**
 * Mix-up (RFC 9700 §4.4, RFC 9207): a site with two providers, one of them the thief's, takes the answer of the one for
 * that of the other, and carries code and verifier to the thief. PKCE does not help: the verifier goes with the code.
 */
export async function mixUp(stage: Stage, take: 'nothing' | 'response-iss'): Promise<Stop | null> {
  const more: Guard[] = take === 'nothing' ? [] : [take]
  const site = await stage.site(['state', 'nonce', 'pkce', 'signature', 'iss', 'aud', 'exp', ...more], {
    isPublic: true,
  })
  const victims = new SceneBrowser()

  const asked = new URL(site.begin(victims, { issuer: thiefIssuer, more: { client_id: 'site-at-thief' } }))
  stage.tell('victim', 'thief-provider-chosen')
  // The thief knows the site's client id at ETDA Connect: it is in every request.
  asked.searchParams.set('client_id', site.client.client_id)
  const passedOn = `${site.issuer}/auth${asked.search}`
  const back = await stage.signIn(victims, passedOn, stage.victim)
  stage.tell('thief', 'request-passed-on', hopAt('authorization-request', 'state', passedOn))
  stage.tell('connect', 'answer-to-site', hopAt('authorization-response', 'code', back))

  let caught: URLSearchParams | null = null
  const received = await site.receive(victims, back.href, async parameters => {
    caught = parameters
    return null
  })
  stage.tell('site', 'answer-mistaken', hopAt('callback', 'code', back))
  if (!received.ok && received.by === 'site') return { by: 'site', check: received.check }
  if (!caught) throw new CannotPlay('the code went nowhere')
  stage.tell('site', 'code-handed-over')
  const tokens = await site.exchange(caught)
  stage.tell('thief', 'thief-exchanges', hopAt('token', 'code', back))
  if (!tokens || !(await site.userinfo(tokens.access_token))) throw new CannotPlay('the thief got nothing')
  stage.tell('thief', 'thief-reads', hopAt('userinfo', 'code', back))
  return null
}
