import { SceneBrowser } from './browser'
import type { Stop } from './play'
import type { Exchange, Tokens } from './scene-site'
import { CannotPlay, hopAt, type Stage } from './stage'

/**
 * Code replay (RFC 6749 §4.1.2): a code that was used already comes a second time, in the thief's browser. ETDA Connect
 * refuses, and takes back the tokens that it gave for the code, whoever has them. `nothing`: what would happen at a
 * provider that forgets which codes were used; it stands between here, and answers again as it answered before.
 */
export async function replayCode(stage: Stage, take: 'nothing' | 'code'): Promise<Stop | null> {
  const site = await stage.site(['state', 'response-iss', 'signature', 'iss', 'aud', 'exp', 'userinfo-sub'])
  const [victims, thiefs] = [new SceneBrowser(), new SceneBrowser()]
  const exchange = take === 'nothing' ? forgetful(site.exchange) : site.exchange

  const used = await stage.signIn(victims, site.begin(victims), stage.victim)
  const first = await site.receive(victims, used.href, exchange)
  if (!first.ok) throw new CannotPlay('the victim could not sign in')
  stage.tell('victim', 'victim-enters', hopAt('callback', 'code', used, 'first'))
  stage.tell('site', 'tokens-issued', hopAt('token', 'code', used, 'first'))
  stage.tell('thief', 'used-code-found')

  const own = site.begin(thiefs)
  await thiefs.open(own, () => false)
  const forged = new URL(used)
  forged.searchParams.set('state', new URL(own).searchParams.get('state') ?? '')
  const again = await site.receive(thiefs, forged.href, exchange)
  stage.tell('thief', 'code-injected', hopAt('callback', 'code', forged))
  if (again.ok) {
    stage.tell('site', 'exchanged-again')
    return null
  }
  if (again.by === 'site') throw new CannotPlay('refused for something else')
  stage.tell('connect', 'code-refused', hopAt('token', 'code', forged))
  const isAlive = await site.userinfo(first.tokens.access_token)
  if (isAlive) throw new CannotPlay('the first tokens live on')
  stage.tell('connect', 'tokens-taken-back', hopAt('userinfo', 'code', used))
  return { by: 'provider', check: 'code' }
}

/** A provider that gives for a code what it gave before. */
function forgetful(exchange: Exchange): Exchange {
  const given = new Map<string, Tokens>()
  return async parameters => {
    const code = parameters.get('code') ?? ''
    const tokens = given.get(code) ?? (await exchange(parameters))
    if (tokens) given.set(code, tokens)
    return tokens
  }
}
