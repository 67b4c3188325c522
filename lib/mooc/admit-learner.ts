import { type Room, roomNow } from '@/lib/rooms/room'
import { randomName } from '@/lib/secrets/secrets'
import type { Course } from './courses'
import { keepAccount, keepEnrolment } from './store'

/** Claims of userinfo (OpenID Connect Core §5.1) that the MOOC asks for. `sub` is opaque and never shown. */
export interface Claims {
  sub?: string | null
  name?: string | null
  given_name?: string | null
  email?: string | null
}

/**
 * Lets a proven person in: the first sign-in makes the account (manual, part 1, step 7). If they pressed
 * เริ่มเรียน before signing in, they are enrolled too. Gives the account's id. Throws when the room is gone or
 * the claims name nobody.
 */
export async function admitLearner(room: Room, claims: Claims, wanted: Course | null): Promise<string> {
  const { sub, name, given_name: givenName } = claims
  if (!sub || !name) throw new Error(`Userinfo of room ${room.id} names nobody`)
  const now = roomNow(room)
  const accountId = await keepAccount({
    id: randomName(24),
    roomId: room.id,
    sub,
    name,
    givenName: givenName ?? name,
    email: claims.email ?? null,
    createdAt: now,
  })
  if (!accountId) throw new Error(`Room ${room.id} is gone`)
  if (wanted) await keepEnrolment({ roomId: room.id, accountId, courseId: wanted.id, enrolledAt: now })
  return accountId
}
