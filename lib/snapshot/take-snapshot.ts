import { listClientsWhole } from '@/lib/connect/clients/list-clients'
import { subjectFor } from '@/lib/connect/people/subject'
import { allColumns, copiedColumns, pick } from '@/lib/people/columns'
import { peopleOf, personOf } from '@/lib/people/person-of'
import { accountIdOf } from '@/lib/people/rows'
import type { Room } from '@/lib/rooms/room'
import { askSettings, type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import {
  type KeptLearner,
  type KeptMessage,
  type KeptPerson,
  type KeptReader,
  type Snapshot,
  snapshotBytes,
  snapshotVersion,
} from './snapshot'
import { readEverything } from './store'

type Everything = Awaited<ReturnType<typeof readEverything>>

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

/** By code units: the two databases order letters differently, and a snapshot has the same bytes on both. */
const ordered = <T>(rows: readonly T[], key: (row: T) => string): T[] =>
  rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))

/** All that a test would prepare in a room, as a document from which a room can be opened (open-room-with.ts). */
export async function takeSnapshot(room: Room): Promise<Snapshot> {
  const all = await readEverything(room.id)
  const citizenIds = all.records.map(({ citizenId }) => citizenId)
  const {
    locale,
    pace,
    label,
    autoApprove,
    autoApproveAs,
    ownScope,
    clockOffsetSeconds,
    clockFrozenAt,
    handedOverOn,
  } = room
  const snapshot: Snapshot = {
    version: snapshotVersion,
    settings: {
      locale,
      pace,
      label,
      autoApprove,
      autoApproveAs,
      ownScope,
      ...askSettings(setting => room[setting]),
    },
    clock: { offsetSeconds: clockOffsetSeconds, frozenAt: iso(clockFrozenAt), handedOverOn },
    turn: room.turnCitizenId,
    openedWith: peopleOf(all.openingPersonas),
    people: ordered(all.records, ({ citizenId }) => citizenId).map(record => keptPerson(record, all.copies)),
    messages: [],
    clients: ordered(await listClientsWhole(room.id), ({ client_id }) => client_id),
    faults: ordered(
      all.faults.map(({ fault, where, times, timesLeft, seconds, armedAt }) => ({
        ...{ fault, where, times, timesLeft, seconds, armedAt: armedAt.toISOString() },
      })),
      row => row.armedAt + JSON.stringify(row),
    ),
    mooc: keptLearners(all.learners, await whoIs(room.id, 'mooc', citizenIds)),
    learning: keptReaders(all.readers, await whoIs(room.id, 'learning', citizenIds)),
  }
  const messages = ordered(all.messages, ({ id }) => id).map(keptMessage)
  return { ...snapshot, messages: newestThatFit(messages, snapshotBytes - bytesOf(snapshot)) }
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

function newestThatFit(messages: readonly KeptMessage[], bytes: number): KeptMessage[] {
  let left = bytes
  const first = messages.findLastIndex(message => {
    left -= bytesOf(message) + 1
    return left < 0
  })
  return messages.slice(first + 1)
}

function keptPerson(record: Everything['records'][number], copies: Everything['copies']): KeptPerson {
  const { key = null, cardPhone = null, ...person } = personOf(pick(record, allColumns))
  const copy = copies.find(({ citizenId }) => citizenId === record.citizenId)
  const { fax, passwordEmail, failedProofs, failedProofsOn, savedAt } = record
  return {
    key,
    ...person,
    cardPhone,
    // As the portal's own parser let it in.
    fax: fax as KeptPerson['fax'],
    ...{ passwordEmail, failedProofs, failedProofsOn, savedAt: iso(savedAt) },
    atConnect: copy
      ? {
          ...pick(personOf({ ...record, ...pick(copy, copiedColumns) }), copiedColumns),
          lockedUntil: iso(copy.lockedUntil),
        }
      : null,
  }
}

const keptMessage = ({
  id,
  roomId: _,
  receivedAt,
  readAt,
  ...message
}: Everything['messages'][number]): KeptMessage => ({
  arrivesAt: new Date(Number.parseInt(id.slice(0, 12), 16)).toISOString(),
  ...pick(message, ['from', 'to', 'subject', 'text', 'html', 'raw', 'reference']),
  receivedAt: receivedAt.toISOString(),
  readAt: iso(readAt),
})

/** Citizen ids by the `sub` that a site knows them by; a site's account of nobody in the room is not kept. */
async function whoIs(
  roomId: string,
  site: RelyingParty,
  citizenIds: readonly string[],
): Promise<Map<string, string>> {
  const { id } = sites[site].client
  const pairs = citizenIds.map(
    async citizenId =>
      [await subjectFor(roomId, id, await accountIdOf(roomId, citizenId)), citizenId] as const,
  )
  return new Map(await Promise.all(pairs))
}

function keptLearners(learners: Everything['learners'], citizens: Map<string, string>): KeptLearner[] {
  const kept = learners.flatMap(({ sub, name, givenName, nameEn, email, createdAt, enrolments }) => {
    const citizenId = citizens.get(sub)
    if (!citizenId) return []
    const courses = enrolments.map(({ courseId, enrolledAt, certificate, ...study }) => ({
      ...{ courseId, enrolledAt: enrolledAt.toISOString() },
      ...pick(study, ['answer', 'lessonsRead', 'quizAnswers', 'quizBest']),
      certificate: certificate && {
        ...pick(certificate, ['code', 'name', 'nameEn', 'score']),
        issuedAt: certificate.issuedAt.toISOString(),
      },
    }))
    const inOrder = ordered(courses, ({ enrolledAt, courseId }) => enrolledAt + courseId)
    const account = { citizenId, name, givenName, nameEn, email, createdAt: createdAt.toISOString() }
    return [{ ...account, enrolments: inOrder }]
  })
  return ordered(kept, ({ citizenId }) => citizenId)
}

function keptReaders(readers: Everything['readers'], citizens: Map<string, string>): KeptReader[] {
  const kept = readers.flatMap(({ sub, claims, createdAt, readings }) => {
    const citizenId = citizens.get(sub)
    if (!citizenId) return []
    const { sub: _, ...others }: Record<string, string> = JSON.parse(claims)
    const finished = readings.map(({ readingId, finishedAt }) => ({
      ...{ readingId, finishedAt: finishedAt.toISOString() },
    }))
    const inOrder = ordered(finished, ({ finishedAt, readingId }) => finishedAt + readingId)
    return [{ citizenId, claims: others, createdAt: createdAt.toISOString(), readings: inOrder }]
  })
  return ordered(kept, ({ citizenId }) => citizenId)
}
