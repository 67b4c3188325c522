import { judgeTarget } from './outgoing-call'

const called = ['backchannel_logout_uri', 'jwks_uri'] as const
export type CalledField = (typeof called)[number]

/**
 * Which field names a host that this server does not call, at registration and not at the first call. Null where it
 * calls both. A name that nobody has yet is taken, for it may come; one without a dot is refused whether anybody has
 * it or not, so that nobody learns here who is in a network behind the server.
 */
export async function refuseUncalledTarget(
  wish: Partial<Record<CalledField, string>>,
): Promise<CalledField | null> {
  for (const name of called) {
    const uri = wish[name]
    if (!uri) continue
    const target = await judgeTarget(new URL(uri))
    if (target.isAllowed || target.reason === 'no-such-name') continue
    return name
  }
  return null
}
