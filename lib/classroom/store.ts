/** Classes and their seats. What everybody's room has come to is read with them, in one statement. */
import { database, type Prisma } from '@/lib/db/client'
import { oneOf } from '@/lib/db/columns'
import { isAlreadyThere } from '@/lib/db/errors'
import { inTransaction } from '@/lib/db/in-transaction'
import { optional, reckoned, reckonedTexts, together } from '@/lib/db/row'
import { readRow, readRows } from '@/lib/db/statement'
import { progressReads } from '@/lib/progress/progress-row'
import { mostSeats } from './classroom'
import { asksFirst, type DeedName, type Done, DoneShape, deedNames, type PastDeed } from './deeds'
import { classReads, seatReads } from './rows'

/** False when another class has its code. */
export async function addClass(row: Prisma.ClassroomUncheckedCreateInput): Promise<boolean> {
  try {
    await database().classroom.create({ data: row, select: { id: true } })
    return true
  } catch (error) {
    if (isAlreadyThere(error)) return false
    throw error
  }
}

/** The class that is there at `realNow`, with the digest of its trainer's token. */
export const readClass = (id: string, realNow: Date) =>
  readRow`SELECT ${classReads} FROM "Classroom" WHERE "id" = ${id} AND "expiresAt" > ${realNow}`

export const readClassByCode = (code: string, realNow: Date) =>
  readRow`SELECT ${classReads} FROM "Classroom" WHERE "code" = ${code} AND "expiresAt" > ${realNow}`

/** Changes nothing when the class is gone. */
export async function updateClass(id: string, data: Prisma.ClassroomUpdateManyMutationInput): Promise<void> {
  await database().classroom.updateMany({ where: { id }, data })
}

/** Its seats and its history go with it (onDelete: Cascade). True if it was there. */
export const deleteClass = async (id: string): Promise<boolean> =>
  (await database().classroom.deleteMany({ where: { id } })).count === 1

/** On a busy machine a class that joins at once waits its turn for longer than Prisma's two seconds. */
const patience = { maxWait: 15_000, timeout: 15_000 }

/** What of a seat is known before it has its number. */
export type SeatWish = Omit<Prisma.SeatUncheckedCreateInput, 'classId' | 'number' | 'expiresAt'>

/**
 * Gives the next seat of the class with that code: one conditional update decides whether it takes anybody, and no
 * number is given twice or lost. 'taken': somebody of the class has that nickname, or this form was taken before.
 * Null: it takes nobody, or there is none.
 */
export async function addSeat(code: string, seat: SeatWish, realNow: Date): Promise<number | 'taken' | null> {
  try {
    return await inTransaction(async transaction => {
      const { count } = await transaction.classroom.updateMany({
        where: {
          ...{ code, joining: 'open', state: 'open' },
          ...{ expiresAt: { gt: realNow }, nextSeat: { lte: mostSeats } },
        },
        data: { nextSeat: { increment: 1 } },
      })
      if (count === 0) return null
      const { id, nextSeat, expiresAt } = await transaction.classroom.findUniqueOrThrow({
        where: { code },
        select: { id: true, nextSeat: true, expiresAt: true },
      })
      const number = nextSeat - 1
      await transaction.seat.create({
        data: { ...seat, classId: id, number, expiresAt },
        select: { id: true },
      })
      return number
    }, patience)
  } catch (error) {
    if (isAlreadyThere(error)) return 'taken'
    throw error
  }
}

/** What of a seat with a card is known before it has its number. */
export type CardWish = Pick<Prisma.SeatUncheckedCreateInput, 'id' | 'nickname' | 'joinKey' | 'rejoinDigest'>

/**
 * Gives the next seats of a class, all or none, to whoever gets their cards. False where there are not so many left;
 * 'taken': the form was sent before, or somebody of the class has one of those nicknames.
 */
export async function addCards(
  classId: string,
  cards: readonly CardWish[],
  realNow: Date,
): Promise<boolean | 'taken'> {
  try {
    return await inTransaction(async transaction => {
      const { count } = await transaction.classroom.updateMany({
        where: { id: classId, nextSeat: { lte: mostSeats + 1 - cards.length } },
        data: { nextSeat: { increment: cards.length } },
      })
      if (count === 0) return false
      const { nextSeat, expiresAt } = await transaction.classroom.findUniqueOrThrow({
        where: { id: classId },
        select: { nextSeat: true, expiresAt: true },
      })
      const first = nextSeat - cards.length
      const times = { joinedAt: realNow, preparedAt: realNow, expiresAt }
      await transaction.seat.createMany({
        data: cards.map((card, index) => ({ ...card, ...times, classId, number: first + index })),
      })
      return true
    }, patience)
  } catch (error) {
    if (isAlreadyThere(error)) return 'taken'
    throw error
  }
}

/** Every seat that somebody sits at or has a card for, by number. */
export const readSeats = (classId: string) =>
  readRows`SELECT ${seatReads} FROM "Seat"
    WHERE "classId" = ${classId} AND "removedAt" IS NULL ORDER BY "number"`

/** A seat with its class: each page of a room that has one asks. Null when either is gone. */
export const readSeat = (id: string, realNow: Date) =>
  readRow`SELECT ${together({ seat: seatReads, classroom: classReads })} FROM "Seat"
    JOIN "Classroom" ON "Classroom"."id" = "Seat"."classId"
    WHERE "Seat"."id" = ${id} AND "Classroom"."expiresAt" > ${realNow}`

export const readSeatByNumber = (classId: string, number: number) =>
  readRow`SELECT ${seatReads} FROM "Seat" WHERE "classId" = ${classId} AND "number" = ${number}`

export const readSeatByJoinKey = (classId: string, joinKey: string) =>
  readRow`SELECT ${seatReads} FROM "Seat" WHERE "classId" = ${classId} AND "joinKey" = ${joinKey}`

/** The seat to which a learner comes back by that code. */
export const readSeatByRejoin = (classId: string, rejoinDigest: string) =>
  readRow`SELECT ${seatReads} FROM "Seat" WHERE "classId" = ${classId} AND "rejoinDigest" = ${rejoinDigest}`

/** How many are in the class. */
export const countSeats = (classId: string): Promise<number> =>
  database().seat.count({ where: { classId, removedAt: null, preparedAt: null } })

export async function updateSeats(
  where: Prisma.SeatWhereInput,
  data: Prisma.SeatUpdateManyMutationInput,
): Promise<number> {
  return (await database().seat.updateMany({ where, data })).count
}

/** False when somebody of the class has that nickname. */
export async function renameSeat(id: string, nickname: string): Promise<boolean> {
  try {
    await database().seat.updateMany({ where: { id }, data: { nickname } })
    return true
  } catch (error) {
    if (isAlreadyThere(error)) return false
    throw error
  }
}

const boardReads = together({
  seat: seatReads,
  room: reckonedTexts({ id: '"Room"."id"' }),
  clock: reckoned({ offsetSeconds: '"Room"."clockOffsetSeconds"' }),
  progress: optional(progressReads),
})

/** Every seat of a class with its room and how far that has come: a row for each part that was begun. One statement. */
export const readBoardRows = (classId: string) =>
  readRows`SELECT ${boardReads} FROM "Seat"
    LEFT JOIN "Room" ON "Room"."seatId" = "Seat"."id" AND "Room"."goneAt" IS NULL
    LEFT JOIN "JourneyProgress" ON "JourneyProgress"."roomId" = "Room"."id"
    WHERE "Seat"."classId" = ${classId} ORDER BY "Seat"."number", "JourneyProgress"."part"`

/** The rooms of a class. */
export const readRoomsOfClass = async (classId: string): Promise<{ seatId: string; roomId: string }[]> => {
  const rows = await readBoardRows(classId)
  return [...new Map(rows.map(({ seat, room }) => [seat.id, room.id]))].flatMap(([seatId, roomId]) =>
    roomId ? [{ seatId, roomId }] : [],
  )
}

interface EventRow {
  id: string
  classId: string
  at: Date
  deed: DeedName
  data: Done
  expiresAt: Date
}

/** Keeps a deed; false when it is there already. */
export async function addEvent({ data, ...row }: EventRow): Promise<boolean> {
  try {
    await database().classEvent.create({ data: { ...row, data: JSON.stringify(data) } })
    return true
  } catch (error) {
    if (isAlreadyThere(error)) return false
    throw error
  }
}

export async function finishEvent(id: string, data: Done): Promise<void> {
  await database().classEvent.updateMany({ where: { id }, data: { data: JSON.stringify(data) } })
}

function pastDeed(row: { id: string; at: Date; deed: string; data: string; undoneAt: Date | null }) {
  const data = DoneShape.parse(JSON.parse(row.data))
  const deed = oneOf(deedNames, row.deed, 'ClassEvent.deed')
  return {
    ...{ id: row.id, at: row.at, deed, data, affected: data.seats.length, isUndone: row.undoneAt !== null },
    mayBeUndone: row.undoneAt === null && deed !== 'release' && !asksFirst.includes(deed),
  }
}

export async function readEvent(classId: string, id: string) {
  const row = await database().classEvent.findFirst({ where: { classId, id } })
  return row && pastDeed(row)
}

const eventsShown = 15

export async function readEvents(classId: string): Promise<PastDeed[]> {
  const orderBy = { at: 'desc' } as const
  const rows = await database().classEvent.findMany({ where: { classId }, orderBy, take: eventsShown })
  return rows.map(pastDeed)
}

/** For exactly one of any number of callers. */
export const takeEventBack = async (classId: string, id: string, realNow: Date): Promise<boolean> => {
  const where = { classId, id, undoneAt: null }
  return (await database().classEvent.updateMany({ where, data: { undoneAt: realNow } })).count === 1
}

/** What that deed told is gone, where nothing was told since. */
export async function updateSeatsTold(classId: string, by: string): Promise<void> {
  // Names of deeds are ours: letters and digits.
  const where = { classId, hint: { startsWith: `{"by":"${by}"` } }
  await database().seat.updateMany({ where, data: { hint: null } })
}
