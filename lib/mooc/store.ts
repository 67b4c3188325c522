/** Accounts, sessions, enrolments and certificates of the MOOC. All are known by room; nothing here knows a citizen id. */
import { database, type Prisma } from '@/lib/db/client'
import { isAlreadyThere, isOwnerGone } from '@/lib/db/errors'
import { columns, optional, type ReadBy, together } from '@/lib/db/row'
import { insertRows, readRow, readRows, writeRows } from '@/lib/db/statement'
import type { Session } from './session'

const account = columns('MoocAccount', {
  id: 'text',
  roomId: 'text',
  sub: 'text',
  name: 'text',
  givenName: 'text',
  nameEn: 'text',
  email: 'text',
  createdAt: 'time',
})
const startedSession = columns('MoocSession', {
  id: 'text',
  roomId: 'text',
  accountId: 'text',
  sid: 'text',
  idToken: 'text',
  expiresAt: 'time',
})
const enrolment = columns('MoocEnrolment', {
  accountId: 'not read',
  courseId: 'text',
  roomId: 'not read',
  enrolledAt: 'time',
  answer: 'number',
  lessonsRead: 'number',
  quizAnswers: 'text',
  quizBest: 'number',
})

export type Enrolment = ReadBy<typeof enrolment>
export type AccountRow = ReadBy<typeof account>
export type SessionRow = Omit<ReadBy<typeof startedSession>, 'accountId'>

export interface Learner extends Pick<AccountRow, 'id' | 'name' | 'givenName' | 'nameEn' | 'email'> {
  /** Newest first. */
  enrolments: Enrolment[]
}

/**
 * Makes the account of (room, sub) or renews its name and e-mail, and begins a session of it; gives its id. Null when
 * the room is gone. An account without a session is what a sign-out leaves too: nothing is lost between the two.
 */
export async function keepAccount(row: AccountRow, session: SessionRow): Promise<string | null> {
  const { roomId, sub } = row
  try {
    // Of simultaneous first sign-ins one makes the account; the others find its row.
    await insertRows(
      account,
      [row],
      `ON CONFLICT ("roomId", "sub") DO UPDATE SET "name" = EXCLUDED."name",
        "givenName" = EXCLUDED."givenName", "nameEn" = EXCLUDED."nameEn", "email" = EXCLUDED."email"`,
    )
    const kept =
      await readRow`SELECT ${account} FROM "MoocAccount" WHERE "roomId" = ${roomId} AND "sub" = ${sub}`
    if (!kept) return null
    await insertRows(startedSession, [{ ...session, accountId: kept.id }])
    return kept.id
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

const withEnrolment = together({ account, enrolment: optional(enrolment) })

/** The account of a session that is still there, with its enrolments, in one operation. */
export async function readLearner(
  roomId: string,
  { sessionId, accountId }: Session,
): Promise<Learner | null> {
  const rows = await readRows`
    SELECT ${withEnrolment} FROM "MoocAccount"
    JOIN "MoocSession" ON "MoocSession"."accountId" = "MoocAccount"."id" AND "MoocSession"."id" = ${sessionId}
    LEFT JOIN "MoocEnrolment" ON "MoocEnrolment"."accountId" = "MoocAccount"."id"
    WHERE "MoocAccount"."id" = ${accountId} AND "MoocAccount"."roomId" = ${roomId}
    ORDER BY "MoocEnrolment"."enrolledAt" DESC`
  const [first] = rows
  if (!first) return null
  const { id, name, givenName, nameEn, email } = first.account
  return { id, name, givenName, nameEn, email, enrolments: rows.flatMap(row => row.enrolment ?? []) }
}

/** Enrols; once more changes nothing. False when the session, the account or its room is gone. One operation. */
export async function keepEnrolment(
  { sessionId, accountId }: Session,
  { roomId, courseId, enrolledAt }: { roomId: string; courseId: string; enrolledAt: Date },
): Promise<boolean> {
  try {
    // Written over with what is there already, so that a row is counted exactly where somebody may enrol.
    const count = await writeRows`
      INSERT INTO "MoocEnrolment" ("accountId", "courseId", "roomId", "enrolledAt")
      SELECT "MoocAccount"."id", ${courseId}, "MoocAccount"."roomId", ${enrolledAt} FROM "MoocAccount"
      JOIN "MoocSession" ON "MoocSession"."accountId" = "MoocAccount"."id" AND "MoocSession"."id" = ${sessionId}
      WHERE "MoocAccount"."id" = ${accountId} AND "MoocAccount"."roomId" = ${roomId}
      ON CONFLICT ("accountId", "courseId") DO UPDATE SET "courseId" = EXCLUDED."courseId"`
    return count === 1
  } catch (error) {
    if (isOwnerGone(error)) return false
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

/** Which enrolment somebody who is signed in means. */
interface Where {
  roomId: string
  courseId: string
}

/** Adds a bit to the lessons that were read. In one statement, so that of two tabs neither loses the other's. */
export async function keepLessonRead(
  { sessionId, accountId }: Session,
  { roomId, courseId }: Where,
  bit: number,
): Promise<boolean> {
  const count = await writeRows`
    UPDATE "MoocEnrolment" SET "lessonsRead" = "lessonsRead" | ${bit}
    WHERE "accountId" = ${accountId} AND "courseId" = ${courseId} AND "roomId" = ${roomId} AND EXISTS (
      SELECT 1 FROM "MoocSession" WHERE "MoocSession"."id" = ${sessionId}
      AND "MoocSession"."accountId" = "MoocEnrolment"."accountId")`
  return count === 1
}

/** Keeps the answers as the last ones, and the score if none was better; in one statement, for the same reason. */
export async function keepQuiz(
  { sessionId, accountId }: Session,
  { roomId, courseId }: Where,
  { answers, score }: { answers: string; score: number },
): Promise<boolean> {
  const count = await writeRows`
    UPDATE "MoocEnrolment" SET "quizAnswers" = ${answers},
      "quizBest" = CASE WHEN "quizBest" > ${score} THEN "quizBest" ELSE ${score} END
    WHERE "accountId" = ${accountId} AND "courseId" = ${courseId} AND "roomId" = ${roomId} AND EXISTS (
      SELECT 1 FROM "MoocSession" WHERE "MoocSession"."id" = ${sessionId}
      AND "MoocSession"."accountId" = "MoocEnrolment"."accountId")`
  return count === 1
}

export type Certificate = Prisma.MoocCertificateGetPayload<object>

/** Keeps a certificate, unless the account has one of the course: that one stays. Nothing where its owner is gone. */
export async function addCertificate(row: Certificate): Promise<void> {
  try {
    await database().moocCertificate.create({ data: row })
  } catch (error) {
    if (!isAlreadyThere(error) && !isOwnerGone(error)) throw error
  }
}

export const readCertificate = (roomId: string, code: string): Promise<Certificate | null> =>
  database().moocCertificate.findUnique({ where: { roomId_code: { roomId, code } } })

export const readCertificateOf = ({
  accountId,
  courseId,
  roomId,
}: Where & { accountId: string }): Promise<Certificate | null> =>
  database().moocCertificate.findUnique({ where: { accountId_courseId: { accountId, courseId }, roomId } })
