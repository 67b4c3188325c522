import { setCookie } from '@/lib/mooc/cookies'
import { keepLastSignOut } from '@/lib/mooc/last-sign-out'

/**
 * The Set-Cookie by which this browser leaves Thai MOOC: a journey begins at its first step, signed out, and never in
 * the account of a role that was played before. What that role did stays.
 */
export const leaveMooc = (roomId: string): string => setCookie(roomId, 'session', '', 0)

/** The same, as if by its sign-out from this site alone: the next request has the person proven anew, whatever the room's setting. */
export const askAnewAtMooc = (roomId: string): string[] => [
  leaveMooc(roomId),
  keepLastSignOut(roomId, 'here'),
]
