import { randomBytes } from 'node:crypto'
import { subjectFor } from '@/lib/connect/people/subject'
import { fullName, fullNameInEnglish } from '@/lib/identity'
import { allColumns, pick } from '@/lib/people/columns'
import { keptClaims } from '@/lib/people/own-claims'
import { accountIdOf, copyRow } from '@/lib/people/rows'
import { messageIdTime } from '@/lib/rooms/room'
import { randomName } from '@/lib/secrets/secrets'
import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import type { KeptMessage, KeptPerson, Snapshot } from './snapshot'
import type { Rows } from './store'

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text))

/** What a snapshot holds as rows of a room: with new ids, and by the names by which that room's sites know people. */
export async function rowsOf(roomId: string, snapshot: Snapshot): Promise<Rows> {
  const { clock, people, turn } = snapshot
  const whose = people.find(({ citizenId }) => citizenId === turn) ?? people[0]
  const known = people.flatMap(({ atConnect }) => atConnect ?? [])
  return {
    room: {
      clockOffsetSeconds: clock.offsetSeconds,
      clockFrozenAt: moment(clock.frozenAt),
      handedOverOn: clock.handedOverOn,
      ...(whose && {
        turnCitizenId: whose.citizenId,
        turnName: fullName(whose),
        turnNameEn: fullNameInEnglish(whose),
      }),
    },
    seisRecord: people.map(person => keptPersonRow(roomId, person)),
    connectPerson: await Promise.all(
      known.map(async copy => ({ ...(await copyRow(roomId, copy)), lockedUntil: moment(copy.lockedUntil) })),
    ),
    message: snapshot.messages.map((message, at) => messageRow(roomId, message, at)),
    fault: snapshot.faults.map(({ where, armedAt, ...fault }) => ({
      ...{ id: `fault_${randomName(16)}`, roomId, ...fault },
      where: JSON.stringify(where),
      armedAt: new Date(armedAt),
    })),
    ...(await moocRows(roomId, snapshot.mooc)),
    ...(await learningRows(roomId, snapshot.learning)),
  }
}

/** A person in the register, with what they did there. */
export const keptPersonRow = (roomId: string, person: KeptPerson) => ({
  roomId,
  ...pick(person, allColumns),
  claims: keptClaims(person.claims),
  ...pick(person, ['fax', 'passwordEmail', 'failedProofs', 'failedProofsOn']),
  savedAt: moment(person.savedAt),
})

/** Ids sort by arrival, and letters of one millisecond as they stood. */
function messageRow(roomId: string, { arrivesAt, receivedAt, readAt, ...message }: KeptMessage, at: number) {
  const place = at.toString(16).padStart(4, '0')
  const id = messageIdTime(new Date(arrivesAt)) + place + randomBytes(4).toString('hex')
  return { id, roomId, ...message, receivedAt: new Date(receivedAt), readAt: moment(readAt) }
}

const subAt = async (roomId: string, site: RelyingParty, citizenId: string): Promise<string> =>
  subjectFor(roomId, sites[site].client.id, await accountIdOf(roomId, citizenId))

async function moocRows(
  roomId: string,
  learners: Snapshot['mooc'],
): Promise<Pick<Rows, 'moocAccount' | 'moocEnrolment' | 'moocCertificate'>> {
  const accounts = await Promise.all(
    learners.map(async ({ citizenId, createdAt, enrolments, ...account }) => ({
      row: {
        ...{ id: randomName(24), roomId, sub: await subAt(roomId, 'mooc', citizenId), ...account },
        createdAt: new Date(createdAt),
      },
      enrolments,
    })),
  )
  const enrolments = accounts.flatMap(({ row, enrolments }) =>
    enrolments.map(({ certificate, enrolledAt, ...enrolment }) => ({
      row: { accountId: row.id, roomId, ...enrolment, enrolledAt: new Date(enrolledAt) },
      certificate,
    })),
  )
  return {
    moocAccount: accounts.map(({ row }) => row),
    moocEnrolment: enrolments.map(({ row }) => row),
    moocCertificate: enrolments.flatMap(({ row: { accountId, courseId }, certificate }) =>
      certificate
        ? [{ ...certificate, roomId, accountId, courseId, issuedAt: new Date(certificate.issuedAt) }]
        : [],
    ),
  }
}

async function learningRows(
  roomId: string,
  readers: Snapshot['learning'],
): Promise<Pick<Rows, 'learningAccount' | 'learningReading'>> {
  const accounts = await Promise.all(
    readers.map(async ({ citizenId, claims, createdAt, readings }) => {
      const [id, sub] = [randomName(24), await subAt(roomId, 'learning', citizenId)]
      const row = {
        id,
        roomId,
        sub,
        claims: JSON.stringify({ sub, ...claims }),
        createdAt: new Date(createdAt),
      }
      return { row, readings }
    }),
  )
  return {
    learningAccount: accounts.map(({ row }) => row),
    learningReading: accounts.flatMap(({ row, readings }) =>
      readings.map(({ readingId, finishedAt }) => ({
        ...{ accountId: row.id, roomId, readingId, finishedAt: new Date(finishedAt) },
      })),
    ),
  }
}
