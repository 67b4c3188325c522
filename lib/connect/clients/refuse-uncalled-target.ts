import { judgeTarget } from './outgoing-call'

const called = ['backchannel_logout_uri', 'jwks_uri'] as const

/**
 * Says at registration what would else be found out at the first call: that this server does not call that host. Null
 * where it does. A name that nobody has yet is taken, for it may come; one without a dot is refused whether anybody has
 * it or not, so that nobody learns here who is in a network behind the server.
 */
export async function refuseUncalledTarget(
  wish: Partial<Record<(typeof called)[number], string>>,
): Promise<string | null> {
  for (const name of called) {
    const uri = wish[name]
    if (!uri) continue
    const target = await judgeTarget(new URL(uri))
    if (target.isAllowed || target.reason === 'no-such-name') continue
    return `${name} is at a host that this server does not call: not a public one. Whoever runs the server can allow it by naming the host, or its range of addresses, in CALL_HOSTS on the server.`
  }
  return null
}
