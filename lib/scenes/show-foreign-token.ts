import { SceneBrowser } from './browser'
import type { Stop } from './play'
import type { Guard } from './scene-site'
import { CannotPlay, hopAt, type Stage } from './stage'

/**
 * An ID token that was issued to another client, shown to a site that takes tokens from outside, as sites do for their
 * apps (OpenID Connect Core §3.1.3.7, item 3).
 */
export async function showForeignToken(stage: Stage, take: 'nothing' | 'aud'): Promise<Stop | null> {
  const more: Guard[] = take === 'nothing' ? [] : [take]
  const thiefSite = await stage.site([
    'state',
    'nonce',
    'pkce',
    'response-iss',
    'signature',
    'iss',
    'aud',
    'exp',
    'userinfo-sub',
  ])
  const site = await stage.site(['signature', 'iss', 'exp', ...more])
  const victims = new SceneBrowser()

  // By its e-mail address the other site knows somebody: `sub` is another at each (OpenID Connect Core §8.1).
  const claims = JSON.stringify({ id_token: { email: { essential: true } } })
  const back = await stage.signIn(victims, thiefSite.begin(victims, { more: { claims } }), stage.victim)
  stage.tell('victim', 'victim-enters-thief-site', hopAt('authorization-request', 'code', back))
  const received = await thiefSite.receive(victims, back.href)
  if (!received.ok) throw new CannotPlay('no token came')
  stage.tell('thief-site', 'token-kept', hopAt('token', 'code', back))
  const { checks, claims: shown } = await site.readIdToken(received.tokens.id_token ?? '')
  stage.tell('thief', 'token-shown')
  stage.tell('site', 'token-read')
  const failed = checks.find(({ ok }) => !ok)
  if (failed) return { by: 'site', check: failed.name }
  if (shown.email !== stage.victim.email) throw new CannotPlay('the token names nobody')
  return null
}
