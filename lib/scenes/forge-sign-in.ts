import { SceneBrowser } from './browser'
import type { Stop } from './play'
import type { Guard } from './scene-site'
import { CannotPlay, hopAt, type Stage } from './stage'

/**
 * Login CSRF (RFC 6749 §10.12): the victim's browser is made to open the end of a sign-in that the thief began, so that
 * the victim goes on in the thief's account without noticing.
 */
export async function forgeSignIn(stage: Stage, take: 'nothing' | 'state'): Promise<Stop | null> {
  const more: Guard[] = take === 'nothing' ? [] : [take]
  const site = await stage.site(['response-iss', 'signature', 'iss', 'aud', 'exp', 'userinfo-sub', ...more])
  const [victims, thiefs] = [new SceneBrowser(), new SceneBrowser()]

  const kept = await stage.signIn(thiefs, site.begin(thiefs), stage.thief)
  stage.tell('thief', 'thief-signs-in', hopAt('authorization-request', 'code', kept))
  stage.tell('thief', 'answer-kept', hopAt('authorization-response', 'code', kept))
  const received = await site.receive(victims, kept.href)
  stage.tell('victim', 'victim-lured', hopAt('callback', 'code', kept))
  if (!received.ok) {
    if (received.by === 'provider') throw new CannotPlay('refused for something else')
    return received
  }
  stage.tell('site', 'code-exchanged', hopAt('token', 'code', kept))
  return null
}
