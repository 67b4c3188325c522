/** Accounts and enrolments of the MOOC. Both are known by room; nothing here knows a citizen id. */
import { database } from '@/lib/db/client'
import { isAlreadyThere, isOwnerGone } from '@/lib/db/errors'

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

/**
 * Makes the account of (room, sub) or renews its name and e-mail; gives its id. One statement (INSERT … ON
 * CONFLICT), so two simultaneous first sign-ins make one account. Null when the room is gone.
 */
export async function keepAccount(row: AccountRow): Promise<string | null> {
  const { roomId, sub, name, givenName, email } = row
  const write = () =>
    database().moocAccount.upsert({
      where: { roomId_sub: { roomId, sub } },
      create: row,
      update: { name, givenName, email },
      select: { id: true },
    })
  try {
    // Where the statement cannot be the database's own upsert, the loser of a race finds the winner's row.
    return (await write().catch(error => (isAlreadyThere(error) ? write() : Promise.reject(error)))).id
  } catch (error) {
    if (isOwnerGone(error)) return null
    throw error
  }
}

/** The account with its enrolments, in one operation. */
export const readLearner = (roomId: string, id: string): Promise<Learner | null> =>
  database().moocAccount.findFirst({
    where: { id, roomId },
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

/** Enrols; once more changes nothing. False when the account, or its room, is gone. */
export async function keepEnrolment(row: {
  roomId: string
  accountId: string
  courseId: string
  enrolledAt: Date
}): Promise<boolean> {
  const { accountId, courseId } = row
  try {
    await database().moocEnrolment.upsert({
      where: { accountId_courseId: { accountId, courseId } },
      create: row,
      update: {},
      select: { courseId: true },
    })
    return true
  } catch (error) {
    if (isAlreadyThere(error)) return true
    if (isOwnerGone(error)) return false
    throw error
  }
}

/** Keeps the option chosen. False when the account is not enrolled. */
export async function keepAnswer(
  key: { roomId: string; accountId: string; courseId: string },
  answer: number,
): Promise<boolean> {
  return (await database().moocEnrolment.updateMany({ where: key, data: { answer } })).count === 1
}
