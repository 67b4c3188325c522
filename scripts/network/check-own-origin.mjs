import { faultOfError, sayOriginFault } from '../../lib/web/own-origin.mjs'

const patienceMilliseconds = 10_000

/** A room that cannot be: the provider's own words about it show whose answer it is, and no room is opened for a look. */
const discovery = '/r/none/connect/.well-known/openid-configuration'

const ask = address =>
  fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patienceMilliseconds) })

const isOurs = async answer =>
  answer.status === 404 &&
  (await answer.json().then(
    ({ error, error_description: words }) =>
      error === 'invalid_request' && /no such practice room/.test(words),
    () => false,
  ))

/**
 * Asks the server's own address for a discovery document, and for a page.
 * @param {{origin: string, inside?: string}} where
 * @returns {Promise<import('../../lib/web/own-origin.mjs').OriginFault | null>}
 */
export async function findOriginFault({ origin, inside }) {
  const asked = inside ?? origin
  try {
    const answer = await ask(asked + discovery)
    if (answer.status === 421) return 'host-not-passed'
    if (!(await isOurs(answer))) return 'somebody-else'
  } catch (error) {
    return faultOfError(error)
  }
  // Programs are answered under any Host, pages are not. From inside, the public address may be out of reach.
  const page = await ask(`${origin}/about`).catch(() => null)
  return page?.status === 421 ? 'host-not-passed' : null
}

/**
 * Says in one sentence what is wrong where the server does not reach itself; nothing where all is well. It stops no
 * start: a proxy may come later.
 */
export async function checkOwnOrigin(where, say = console.error) {
  const fault = await findOriginFault(where)
  if (fault) say(`\n⚠ ${sayOriginFault(fault, where)}\n`)
}
