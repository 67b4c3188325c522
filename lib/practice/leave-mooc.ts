import { setCookie } from '@/lib/mooc/cookies'

/**
 * The Set-Cookie by which this browser leaves Thai MOOC: a journey begins at its first step, signed out, and never in
 * the account of a role that was played before. What that role did stays.
 */
export const leaveMooc = (roomId: string): string => setCookie(roomId, 'session', '', 0)
