/**
 * One browser's visit to the portal, from the user code to ออกจากระบบ. The cookie is the secret, the row's id
 * its digest, so that who reads the database cannot take a visit over. Real time: a visit is not a lesson.
 *
 * The secret is always the server's own, and another one from the moment the visit may do more than before (proof of
 * identity, sign-in): whoever had planted or read the old one holds nothing (OWASP ASVS 5, 7.2.4). The new one follows
 * from the old one and from what the person gave in, under a key of ours. So a second tap, which the browser sends
 * with the old cookie, finds the same visit and gets the same new cookie; nobody else can tell what it is.
 */
import { oneOf } from '@/lib/db/columns'
import { seisPath } from '@/lib/paths'
import { digest, opaque, randomName } from '@/lib/secrets/secrets'
import { cookieHeader } from '@/lib/web/cookie-header'
import { type Group, groups } from './record'
import { addVisit, deleteVisit, readVisit, type StoredVisit, updateVisitOf } from './store'

export interface Visit {
  id: string
  /** What the browser carries. */
  secret: string
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

const toVisit = ({ expiresAt, ...row }: StoredVisit, secret: string): Visit => ({
  ...row,
  secret,
  group: row.group === null ? null : oneOf(groups, row.group, 'SeisVisit.group'),
})

/** The visit whose cookie value is `secret`; null when there is none or its time is over. */
export async function findVisit(
  roomId: string,
  secret: string | undefined,
  realNow = new Date(),
): Promise<Visit | null> {
  if (!secret) return null
  const row = await readVisit(roomId, digest(secret))
  return row && row.expiresAt > realNow ? toVisit(row, secret) : null
}

/** The secret of a visit that may begin; never one that a browser or a form brought. */
export const newVisitSecret = (): string => randomName(40)

/** A new visit and the Set-Cookie header that makes the browser its owner. */
export async function beginVisit(
  roomId: string,
  secret = newVisitSecret(),
  realNow = new Date(),
): Promise<{ visit: Visit; setCookie: string }> {
  const expiresAt = new Date(realNow.getTime() + visitLifetimeSeconds * 1000)
  const row = await addVisit({ id: digest(secret), roomId, expiresAt })
  return { visit: toVisit(row, secret), setCookie: setVisitCookie(roomId, secret, visitLifetimeSeconds) }
}

/** The secret that follows `secret` once its visit has proven `what`. */
const nextSecret = (secret: string, what: readonly string[]): Promise<string> =>
  opaque('seis-visit', secret, ...what)

export interface RenewedVisit {
  visit: Visit
  setCookie: string
}

/**
 * The visit goes on under its next secret, with `changes`, and the old secret is dead: one conditional update. Null
 * when the visit is over, has moved on, or is about somebody else by now.
 */
export async function renewVisit(
  { id, roomId, citizenId, secret }: Visit,
  what: readonly string[],
  changes: Partial<Pick<Visit, 'citizenId' | 'proven' | 'signedInAt' | 'group'>>,
): Promise<RenewedVisit | null> {
  const next = digest(await nextSecret(secret, what))
  if (!(await updateVisitOf({ id, citizenId }, { ...changes, id: next }))) return null
  return followVisit(roomId, secret, what)
}

/** The visit that went on from `secret` by proving `what`; null when none did. */
export async function followVisit(
  roomId: string,
  secret: string,
  what: readonly string[],
  realNow = new Date(),
): Promise<RenewedVisit | null> {
  const next = await nextSecret(secret, what)
  const visit = await findVisit(roomId, next, realNow)
  return visit && { visit, setCookie: setVisitCookie(roomId, next, visitLifetimeSeconds) }
}

/** The visit as it is, for a browser that has its secret already. */
export const sameVisit = (visit: Visit): RenewedVisit => ({
  visit,
  setCookie: setVisitCookie(visit.roomId, visit.secret, visitLifetimeSeconds),
})

/** Ends a visit and everything it was allowed; returns the Set-Cookie header that forgets it. */
export async function endVisit(roomId: string, visit: Visit | null): Promise<string> {
  if (visit) await deleteVisit(visit.id)
  return setVisitCookie(roomId, '', 0)
}

const setVisitCookie = (roomId: string, value: string, maxAgeSeconds: number): string =>
  cookieHeader({ name: visitCookie(roomId), value, path: seisPath(roomId), maxAgeSeconds })
