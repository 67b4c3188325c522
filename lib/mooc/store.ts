/** Accounts, sessions and enrolments of the MOOC. All are known by room; nothing here knows a citizen id. */
import { database, type Prisma } from '@/lib/db/client'
import { isAlreadyThere, isMissing, isOwnerGone } from '@/lib/db/errors'
import type { Session } from './session'

export interface Enrolment {
  courseId: string
  enrolledAt: Date
  /** Index of the option chosen in the first lesson's question, or null. */
  answer: number | null
}

export interface Learner {
  id: string
  name: string
  givenName: string
  email: string | null
  /** Newest first. */
  enrolments: Enrolment[]
}

export interface AccountRow {
  id: string
  roomId: string
  sub: string
  name: string
  givenName: string
  email: string | null
  createdAt: Date
}

export type SessionRow = Omit<Prisma.MoocSessionUncheckedCreateInput, 'accountId'>

/**
 * Makes the account of (room, sub) or renews its name and e-mail, and begins a session of it, in one operation;
 * gives its id. Null when the room is gone.
 */
export async function keepAccount(row: AccountRow, session: SessionRow): Promise<string | null> {
  const { roomId, sub, name, givenName, email } = row
  const write = () =>
    database().moocAccount.upsert({
      where: { roomId_sub: { roomId, sub } },
      create: { ...row, sessions: { create: session } },
      update: { name, givenName, email, sessions: { create: session } },
      select: { id: true },
    })
  try {
    // Of simultaneous first sign-ins one makes the account; the others then find its row.
    return (await write().catch(error => (isAlreadyThere(error) ? write() : Promise.reject(error)))).id
  } catch (error) {
    if (isOwnerGone(error)) return null
    throw error
  }
}

/** Whose session it is, if it is still there. */
const ofSession = ({ accountId, sessionId }: Session, roomId: string) => ({
  id: accountId,
  roomId,
  sessions: { some: { id: sessionId } },
})

/** What a sign-out says again to the provider, or null. The session is over afterwards. */
export async function takeSession(roomId: string, { sessionId: id }: Session): Promise<string | null> {
  const row = await database().moocSession.findFirst({ where: { roomId, id }, select: { idToken: true } })
  await database().moocSession.deleteMany({ where: { roomId, id } })
  return row?.idToken ?? null
}

/** Ends the session of that sid, or where none is named every one of that sub. How many. */
export async function deleteSessions(roomId: string, who: { sid?: string; sub?: string }): Promise<number> {
  const where = who.sid ? { roomId, sid: who.sid } : { roomId, account: { sub: who.sub ?? '' } }
  return (await database().moocSession.deleteMany({ where })).count
}

/** The account of a session that is still there, with its enrolments, in one operation. */
export const readLearner = (roomId: string, session: Session): Promise<Learner | null> =>
  database().moocAccount.findFirst({
    where: ofSession(session, roomId),
    select: {
      id: true,
      name: true,
      givenName: true,
      email: true,
      enrolments: {
        select: { courseId: true, enrolledAt: true, answer: true },
        orderBy: { enrolledAt: 'desc' },
      },
    },
  })

/** Enrols; once more changes nothing. False when the session, the account or its room is gone. One operation. */
export async function keepEnrolment(
  session: Session,
  row: { roomId: string; courseId: string; enrolledAt: Date },
): Promise<boolean> {
  const { courseId } = row
  try {
    await database().moocAccount.update({
      where: ofSession(session, row.roomId),
      data: {
        enrolments: {
          upsert: {
            where: { accountId_courseId: { accountId: session.accountId, courseId } },
            create: row,
            update: {},
          },
        },
      },
      select: { id: true },
    })
    return true
  } catch (error) {
    if (isAlreadyThere(error)) return true
    if (isMissing(error) || isOwnerGone(error)) return false
    throw error
  }
}

/** Keeps the option chosen. False when the session is over or the account is not enrolled. */
export async function keepAnswer(
  session: Session,
  { roomId, courseId }: { roomId: string; courseId: string },
  answer: number,
): Promise<boolean> {
  const where = { roomId, courseId, account: ofSession(session, roomId) }
  return (await database().moocEnrolment.updateMany({ where, data: { answer } })).count === 1
}
