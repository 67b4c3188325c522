import { SceneBrowser } from './browser'
import type { Stop } from './play'
import type { Guard } from './scene-site'
import { CannotPlay, hopAt, type Stage } from './stage'

/**
 * Code injection (RFC 9700 §4.5): a code that a thief has got hold of is put into a sign-in of the thief's own, at the
 * site that it was issued to. The site is a confidential client, so the thief cannot exchange it alone.
 */
export async function injectCode(stage: Stage, take: 'nothing' | 'nonce' | 'pkce'): Promise<Stop | null> {
  const more: Guard[] = take === 'nothing' ? [] : [take]
  const site = await stage.site([
    'state',
    'response-iss',
    'signature',
    'iss',
    'aud',
    'exp',
    'userinfo-sub',
    ...more,
  ])
  const [victims, thiefs] = [new SceneBrowser(), new SceneBrowser()]

  const caught = await stage.signIn(victims, site.begin(victims), stage.victim)
  stage.tell('victim', 'victim-signs-in', hopAt('authorization-request', 'code', caught))
  stage.tell('thief', 'code-caught', hopAt('authorization-response', 'code', caught))

  const own = site.begin(thiefs)
  await thiefs.open(own, () => false)
  stage.tell('thief', 'thief-begins', hopAt('authorization-request', 'state', own))
  const forged = new URL(caught)
  forged.searchParams.set('state', new URL(own).searchParams.get('state') ?? '')
  const received = await site.receive(thiefs, forged.href)
  stage.tell('thief', 'code-injected', hopAt('callback', 'code', forged))
  stage.tell('site', 'code-exchanged', hopAt('token', 'code', forged))
  if (received.ok) return null
  if (received.by === 'site') return received
  if (take !== 'pkce') throw new CannotPlay('refused for something else')
  return { by: 'provider', check: 'pkce' }
}
