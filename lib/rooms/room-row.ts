/** A room as it is read, by its own store and with what else stands in it. */
import { oneOf } from '@/lib/db/columns'
import { columns, type Reads, reckoned, together } from '@/lib/db/row'
import { locales } from '@/lib/i18n/translator'
import { askSettings } from '@/lib/sites/sites.mjs'
import { askHabits, newestMessageIdAt, paces, type Room } from './room'

const room = columns('Room', {
  id: 'text',
  tokenDigest: 'text',
  locale: 'text',
  pace: 'text',
  label: 'text',
  autoApprove: 'boolean',
  autoApproveAs: 'text',
  ownScope: 'text',
  moocAsks: 'text',
  learningAsks: 'text',
  // Reset and sweep alone need these two.
  openingPersonas: 'not read',
  goneAt: 'not read',
  clockOffsetSeconds: 'number',
  clockFrozenAt: 'time',
  handedOverOn: 'text',
  turnCitizenId: 'text',
  turnName: 'text',
  turnNameEn: 'text',
  seatId: 'text',
  createdAt: 'time',
  openedBy: 'not read',
  lastUsedAt: 'time',
})

/** Counted in the same statement: every page and every fault needs it. */
const withCounts = together({
  row: room,
  counts: reckoned({
    unreadCount: `(SELECT COUNT(*) FROM "Message"
      WHERE "Message"."roomId" = "Room"."id" AND "Message"."readAt" IS NULL AND "Message"."id" <= ?)`,
    armedFaults: `(SELECT COUNT(*) FROM "Fault" WHERE "Fault"."roomId" = "Room"."id" AND "Fault"."timesLeft" > 0)`,
    exercisesUnderWay: `(SELECT COUNT(*) FROM "ExerciseRun"
      WHERE "ExerciseRun"."roomId" = "Room"."id" AND "ExerciseRun"."isUnderWay")`,
  }),
})

export type StoredRoom = Room & { tokenDigest: string }

/** The room, as `"Room"` in a statement, with its counts. */
export const roomReads = (realNow = new Date()): Reads<StoredRoom> => ({
  ...withCounts,
  values: [newestMessageIdAt(realNow)],
  read(values, from) {
    const { row, counts } = withCounts.read(values, from)
    return {
      ...row,
      locale: oneOf(locales, row.locale, 'Room.locale'),
      pace: oneOf(paces, row.pace, 'Room.pace'),
      ...askSettings(setting => oneOf(askHabits, row[setting], `Room.${setting}`)),
      ...counts,
    }
  },
})
