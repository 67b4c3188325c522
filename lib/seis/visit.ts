/**
 * One browser's visit to the portal, from the user code to ออกจากระบบ. The cookie is the secret, the row's id
 * its digest, so that who reads the database cannot take a visit over. Real time: a visit is not a lesson.
 */
import { seisPath } from '@/lib/paths'
import { digest, randomName } from '@/lib/secrets/secrets'
import { cookieHeader } from '@/lib/web/cookie-header'
import type { Group } from './record'
import { addVisit, deleteVisit, readVisit, type StoredVisit } from './store'

export interface Visit {
  id: string
  roomId: string
  /** Whose user code was given last. */
  citizenId: string | null
  /** Passed the proof of identity: may set the password address. */
  proven: boolean
  signedInAt: Date | null
  group: Group | null
}

export const visitLifetimeSeconds = 8 * 3600
export const visitCookie = (roomId: string): string => `seis_${roomId}`

const toVisit = ({ expiresAt, ...row }: StoredVisit): Visit => ({ ...row, group: row.group as Group | null })

/** The visit whose cookie value is `secret`; null when there is none or its time is over. */
export async function findVisit(
  roomId: string,
  secret: string | undefined,
  realNow = new Date(),
): Promise<Visit | null> {
  if (!secret) return null
  const row = await readVisit(roomId, digest(secret))
  return row && row.expiresAt > realNow ? toVisit(row) : null
}

/** The secret of a visit that may begin. A page's form carries one, so that its second tap begins no second visit. */
export const newVisitSecret = (): string => randomName(40)

/** A new visit and the Set-Cookie header that makes the browser its owner. */
export async function beginVisit(
  roomId: string,
  offered = '',
  realNow = new Date(),
): Promise<{ visit: Visit; setCookie: string }> {
  const secret = /^[a-z0-9]{40}$/.test(offered) ? offered : newVisitSecret()
  const expiresAt = new Date(realNow.getTime() + visitLifetimeSeconds * 1000)
  const row = await addVisit({ id: digest(secret), roomId, expiresAt })
  if (!row) return beginVisit(roomId, '', realNow)
  return { visit: toVisit(row), setCookie: setVisitCookie(roomId, secret, visitLifetimeSeconds) }
}

/** Ends a visit and everything it was allowed; returns the Set-Cookie header that forgets it. */
export async function endVisit(roomId: string, visit: Visit | null): Promise<string> {
  if (visit) await deleteVisit(visit.id)
  return setVisitCookie(roomId, '', 0)
}

const setVisitCookie = (roomId: string, value: string, maxAgeSeconds: number): string =>
  cookieHeader({ name: visitCookie(roomId), value, path: seisPath(roomId), maxAgeSeconds })
