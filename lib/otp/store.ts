import { database } from '@/lib/db/client'
import { isAlreadyThere } from '@/lib/db/errors'
import { keepNewest } from '@/lib/db/keep-newest'
import { atMost, columns, equal, type ReadBy, reckoned } from '@/lib/db/row'
import { insertRows, readRow, readRows, writeRows } from '@/lib/db/statement'
import { roomKeeps } from '@/lib/rooms/limits'
import { type OtpSite, otpSends, unansweredLettersAllowed, wrongCodesAllowed } from './rules'

/** What a code opens: one interaction at connect, or one visit at seis, for one person. */
export interface Purpose {
  roomId: string
  site: OtpSite
  /** Opaque here: whoever asks for the code makes it (`otpPurpose`, `passwordPurpose`). */
  purpose: string
}

const challenge = columns(
  'OtpChallenge',
  {
    id: 'text',
    roomId: 'text',
    site: 'text',
    purpose: 'text',
    citizenId: 'text',
    reference: 'text',
    codeDigest: 'text',
    messageId: 'text',
    sentAt: 'time',
    expiresAt: 'time',
    triesLeft: 'number',
    sendsLeft: 'number',
    usedAt: 'time',
    supersededBy: 'text',
  },
  { columns: { purpose: 'subject' } },
)
export type StoredChallenge = ReadBy<typeof challenge>

/** Newest first, as many as one purpose may have: a code that was replaced is told apart from a wrong one. */
export const readChallenges = ({ roomId, site, purpose }: Purpose): Promise<StoredChallenge[]> =>
  readRows`
    SELECT ${challenge} FROM "OtpChallenge"
    WHERE "roomId" = ${roomId} AND "site" = ${site} AND "subject" = ${purpose}
    ORDER BY "id" DESC ${atMost(otpSends)}`

/**
 * Keeps a new challenge; the older ones of its purpose become worthless in the same transaction. False when
 * another request made the same next code first.
 */
export async function addChallenge(
  row: Omit<StoredChallenge, 'usedAt' | 'supersededBy'>,
  hasOlder: boolean,
): Promise<boolean> {
  const db = database()
  const { roomId, site, purpose, reference } = row
  const kill = () =>
    db.otpChallenge.updateMany({
      where: { roomId, site, purpose, supersededBy: null },
      data: { supersededBy: reference },
    })
  const first = () => insertRows(challenge, [{ ...row, usedAt: null, supersededBy: null }])
  try {
    await (hasOlder ? db.$transaction([kill(), db.otpChallenge.create({ data: row })]) : first())
    await keepNewest({ table: 'OtpChallenge', order: 'id' }, { roomId }, roomKeeps.codes, { every: 50 })
    return true
  } catch (error) {
    if (isAlreadyThere(error)) return false
    throw error
  }
}

/** Takes back a challenge whose letter did not leave; the one it superseded lives again. */
export async function withdrawChallenge({ roomId, site, purpose }: Purpose, id: string, reference: string) {
  const db = database()
  await db.$transaction([
    db.otpChallenge.deleteMany({ where: { id } }),
    db.otpChallenge.updateMany({
      where: { roomId, site, purpose, supersededBy: reference },
      data: { supersededBy: null },
    }),
  ])
}

/** Lets what still works at `now` work until `until`. */
export async function stretchCodes(roomId: string, now: Date, until: Date): Promise<void> {
  await database().otpChallenge.updateMany({
    where: { roomId, usedAt: null, supersededBy: null, triesLeft: { gt: 0 }, expiresAt: { gt: now } },
    data: { expiresAt: until },
  })
}

/** The one conditional update that decides: true for exactly one of any number of simultaneous right codes. */
export async function useChallenge(id: string, codeDigest: string, now: Date): Promise<boolean> {
  const count = await writeRows`
    UPDATE "OtpChallenge" SET "usedAt" = ${now}
    WHERE "id" = ${id} AND "codeDigest" = ${codeDigest} AND "usedAt" IS NULL AND "supersededBy" IS NULL
      AND "triesLeft" > 0 AND "expiresAt" > ${now}`
  return count === 1
}

/** Takes one try; true if there was one left to take. */
export async function spendTry(id: string): Promise<boolean> {
  const count = await writeRows`
    UPDATE "OtpChallenge" SET "triesLeft" = "triesLeft" - 1
    WHERE "id" = ${id} AND "usedAt" IS NULL AND "triesLeft" > 0`
  return count === 1
}

/** Which letter carries the code, when that was settled only after the challenge was made; gives it back. */
export async function keepMessageId(id: string, messageId: string): Promise<string> {
  await database().otpChallenge.updateMany({ where: { id }, data: { messageId } })
  return messageId
}

/** Keeps until when a code is good, and for how many tries. */
export async function keepCodeLife({
  id,
  expiresAt,
  triesLeft,
}: Pick<StoredChallenge, 'id' | 'expiresAt' | 'triesLeft'>): Promise<void> {
  await database().otpChallenge.updateMany({ where: { id }, data: { expiresAt, triesLeft } })
}

/** Newest live challenge of a room: never a used, superseded or expired one. */
export const readLiveChallenge = (
  roomId: string,
  filter: { site?: OtpSite; reference?: string; citizenId?: string },
  now: Date,
): Promise<StoredChallenge | null> =>
  readRow`
    SELECT ${challenge} FROM "OtpChallenge"
    WHERE ${equal(challenge, { roomId, ...filter })} AND "usedAt" IS NULL AND "supersededBy" IS NULL
      AND "triesLeft" > 0 AND "expiresAt" > ${now}
    ORDER BY "id" DESC LIMIT 1`

// What a person has left at a site (lib/otp/allowance).

export interface Allowance {
  roomId: string
  site: string
  citizenId: string
  now: Date
  /** When what is taken now is forgotten, unless more is taken. */
  until: Date
}
type AllowanceKey = Pick<Allowance, 'roomId' | 'site' | 'citizenId'>

export const readAllowance = ({ roomId, site, citizenId }: AllowanceKey) =>
  database().otpAllowance.findUnique({ where: { roomId_site_citizenId: { roomId, site, citizenId } } })

/**
 * One statement counts and decides, the same on both databases; Prisma's own words would need two. How many guesses
 * there are with this one; null when it may not be made. A room that is gone has nothing to guess.
 */
export async function countGuess({ roomId, site, citizenId, now, until }: Allowance): Promise<number | null> {
  const guessed = reckoned({ guesses: '"guesses"' })
  const row = await readRow`
    INSERT INTO "OtpAllowance" AS mine ("roomId", "site", "citizenId", "guesses", "guessesUntil", "letters", "lettersUntil")
    SELECT "id", ${site}, ${citizenId}, 1, ${until}, 0, ${now} FROM "Room" WHERE "id" = ${roomId}
    ON CONFLICT ("roomId", "site", "citizenId") DO UPDATE SET
      "guesses" = CASE WHEN mine."guessesUntil" <= ${now} THEN 1 ELSE mine."guesses" + 1 END,
      "guessesUntil" = ${until}
    WHERE mine."guessesUntil" <= ${now} OR mine."guesses" < ${wrongCodesAllowed}
    RETURNING ${guessed}`
  return row?.guesses ?? null
}

/** The same of a letter; where no guess is left there is no letter either. */
export async function countLetter({ roomId, site, citizenId, now, until }: Allowance): Promise<boolean> {
  const count = await writeRows`
    INSERT INTO "OtpAllowance" AS mine ("roomId", "site", "citizenId", "guesses", "guessesUntil", "letters", "lettersUntil")
    SELECT "id", ${site}, ${citizenId}, 0, ${now}, 1, ${until} FROM "Room" WHERE "id" = ${roomId}
    ON CONFLICT ("roomId", "site", "citizenId") DO UPDATE SET
      "letters" = CASE WHEN mine."lettersUntil" <= ${now} THEN 1 ELSE mine."letters" + 1 END,
      "lettersUntil" = ${until}
    WHERE (mine."lettersUntil" <= ${now} OR mine."letters" < ${unansweredLettersAllowed})
      AND (mine."guessesUntil" <= ${now} OR mine."guesses" < ${wrongCodesAllowed})`
  return count === 1
}

export async function giveBackGuess(
  { roomId, site, citizenId }: AllowanceKey,
  alsoLetter: boolean,
): Promise<void> {
  await writeRows`
    UPDATE "OtpAllowance" SET
      "guesses" = "guesses" - 1,
      "letters" = CASE WHEN "letters" > 0 THEN "letters" - ${alsoLetter ? 1 : 0} ELSE 0 END
    WHERE "roomId" = ${roomId} AND "site" = ${site} AND "citizenId" = ${citizenId} AND "guesses" > 0`
}

export async function giveBackLetter({ roomId, site, citizenId }: AllowanceKey): Promise<void> {
  await database().otpAllowance.updateMany({
    where: { roomId, site, citizenId, letters: { gt: 0 } },
    data: { letters: { decrement: 1 } },
  })
}
