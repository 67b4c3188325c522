/**
 * The learning space's own cookies: the room in the name, confined by path to this site of the room, so that two
 * rooms in one browser never meet and no other site of the same room sees them.
 */
import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { learningPath } from '@/lib/paths'

export type LearningCookie = 'session' | 'sign-in' | 'left'

const cookieName = (roomId: string, cookie: LearningCookie): string => `learning_${roomId}_${cookie}`

export const readCookie = async (roomId: string, cookie: LearningCookie): Promise<string | null> =>
  (await cookies()).get(cookieName(roomId, cookie))?.value || null

/** A Set-Cookie header (RFC 6265 §4.1). `maxAgeSeconds` 0 deletes. */
export function setCookie(
  roomId: string,
  cookie: LearningCookie,
  value: string,
  maxAgeSeconds: number,
): string {
  // Over plain http a Secure cookie would never come back.
  const secure = env().APP_ORIGIN.startsWith('https:') ? '; Secure' : ''
  return `${cookieName(roomId, cookie)}=${value}; Path=${learningPath(roomId)}; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`
}
