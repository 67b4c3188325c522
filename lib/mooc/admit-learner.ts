import { decodeJwt } from 'jose'
import { z } from 'zod'
import { type Room, roomNow } from '@/lib/rooms/room'
import { randomName } from '@/lib/secrets/secrets'
import type { Course } from './courses'
import { enrol } from './enrol'
import { type Session, sessionLifetimeSeconds } from './session'
import { keepAccount } from './store'

/** Claims of userinfo (OpenID Connect Core §5.1) that the MOOC asks for. `sub` is opaque and never shown. */
export const ClaimsShape = z.object({
  sub: z.string().nullish(),
  name: z.string().nullish(),
  given_name: z.string().nullish(),
  title_en: z.string().nullish(),
  given_name_en: z.string().nullish(),
  family_name_en: z.string().nullish(),
  email: z.string().nullish(),
})
export type Claims = z.infer<typeof ClaimsShape>

export interface Admission {
  /** Verified already; kept for the sign-out. Null when a test begins signed in. */
  idToken?: string | null
  lifetimeSeconds?: number
}

/**
 * Lets a proven person in: the first sign-in makes the account (manual, part 1, step 7), every one a session of
 * its own. If they pressed เริ่มเรียน before signing in, they are enrolled too. Throws when the room is gone or the
 * claims name nobody.
 */
export async function admitLearner(
  room: Room,
  claims: Claims,
  wanted: Course | null,
  { idToken = null, lifetimeSeconds = sessionLifetimeSeconds }: Admission = {},
): Promise<Session> {
  const { sub, name, given_name: givenName } = claims
  if (!sub || !name) throw new Error(`Userinfo of room ${room.id} names nobody`)
  const sessionId = randomName(24)
  const sid = idToken === null ? null : (decodeJwt<{ sid?: string }>(idToken).sid ?? null)
  const expiresAt = new Date(Date.now() + lifetimeSeconds * 1000)
  const accountId = await keepAccount(
    {
      id: randomName(24),
      roomId: room.id,
      sub,
      name,
      givenName: givenName ?? name,
      nameEn: nameInEnglish(claims),
      email: claims.email ?? null,
      createdAt: roomNow(room),
    },
    { id: sessionId, roomId: room.id, sid, idToken, expiresAt },
  )
  if (!accountId) throw new Error(`Room ${room.id} is gone`)
  const session = { accountId, sessionId }
  if (wanted) await enrol(room, session, wanted)
  return session
}

/** For a certificate in English. Null where the English claims are not there. */
const nameInEnglish = ({ title_en, given_name_en, family_name_en }: Claims): string | null =>
  given_name_en && family_name_en ? [title_en, given_name_en, family_name_en].filter(Boolean).join(' ') : null
