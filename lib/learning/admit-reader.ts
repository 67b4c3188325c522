import { type Room, roomNow } from '@/lib/rooms/room'
import { digest, randomName } from '@/lib/secrets/secrets'
import { parseClaims } from './claims'
import { setCookie } from './cookies'
import { keepAccount, keepSession } from './store'

/** A working day; then the person signs in again. Real time. */
const sessionLifetimeSeconds = 8 * 3600
/** The cookie lives longer than its session: so the site can tell the person that the session ended. */
const cookieSeconds = 2 * 86_400

export interface Admission {
  /** Verified already; kept for the sign-out. Null when a test begins signed in. */
  idToken: string | null
  sid: string | null
  lifetimeSeconds?: number
}

/**
 * Lets a proven person in: the first sign-in makes the account, every one renews what the site may know and begins
 * a session. Gives the Set-Cookie header. Throws when the room is gone or the claims name nobody.
 */
export async function admitReader(
  room: Room,
  userinfo: Record<string, unknown>,
  { idToken, sid, lifetimeSeconds = sessionLifetimeSeconds }: Admission,
): Promise<string> {
  const claims = parseClaims(userinfo)
  if (!claims) throw new Error(`Userinfo of room ${room.id} names nobody`)
  const accountId = await keepAccount({
    id: randomName(24),
    roomId: room.id,
    sub: claims.sub,
    claims: JSON.stringify(claims),
    createdAt: roomNow(room),
  })
  if (!accountId) throw new Error(`Room ${room.id} is gone`)
  const secret = randomName(40)
  await keepSession({
    id: digest(secret),
    roomId: room.id,
    accountId,
    sid,
    idToken,
    expiresAt: new Date(Date.now() + lifetimeSeconds * 1000),
  })
  return setCookie(room.id, 'session', secret, cookieSeconds)
}
