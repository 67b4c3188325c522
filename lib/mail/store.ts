import { database } from '@/lib/db/client'
import { keepNewest } from '@/lib/db/keep-newest'
import { columns, type ReadBy } from '@/lib/db/row'
import { insertRows, readRow, readRows } from '@/lib/db/statement'
import { roomKeeps } from '@/lib/rooms/limits'
import { newestMessageIdAt } from '@/lib/rooms/room'

const message = columns('Message', {
  id: 'text',
  roomId: 'text',
  from: 'text',
  to: 'text',
  subject: 'text',
  text: 'text',
  html: 'text',
  raw: 'text',
  reference: 'text',
  receivedAt: 'time',
  readAt: 'time',
})
export type StoredMessage = ReadBy<typeof message>
export type MessageSummary = Pick<
  StoredMessage,
  'id' | 'from' | 'to' | 'subject' | 'text' | 'reference' | 'receivedAt' | 'readAt'
>

const summary = {
  id: true,
  from: true,
  to: true,
  subject: true,
  text: true,
  reference: true,
  receivedAt: true,
  readAt: true,
} as const

/** Only what has arrived by now: a late letter's id is in the future. */
const arrived = (after?: string) => ({
  id: { lte: newestMessageIdAt(new Date()), ...(after ? { gt: after } : {}) },
})

const letters = { table: 'Message', order: 'id', sizes: ['text', 'html', 'raw'] }

export async function addMessage(row: Omit<StoredMessage, 'readAt'>): Promise<void> {
  await insertRows(message, [{ ...row, readAt: null }])
  await keepNewest(letters, { roomId: row.roomId }, roomKeeps.letters, { every: 20 })
}

/** Newest first, without raw and HTML. */
export const readSummaries = (roomId: string, take: number): Promise<MessageSummary[]> =>
  database().message.findMany({
    where: { roomId, ...arrived() },
    orderBy: { id: 'desc' },
    take,
    select: summary,
  })

/** Oldest first, those after `after` and to `to` (an address in small letters), whole: what the control API gives. */
export const readMessagesAfter = (roomId: string, after = '', to = ''): Promise<StoredMessage[]> =>
  readRows`
    SELECT ${message} FROM "Message"
    WHERE "roomId" = ${roomId} AND "id" > ${after} AND "id" <= ${newestMessageIdAt(new Date())}
      AND (${to} = '' OR LOWER("to") = ${to})
    ORDER BY "id" LIMIT 500`

/** Only what has arrived; how many went. */
export const deleteArrived = async (roomId: string, id?: string): Promise<number> =>
  (
    await database().message.deleteMany({
      where: { roomId, AND: [arrived(), id === undefined ? {} : { id }] },
    })
  ).count

export const readMessage = (
  roomId: string,
  id: string,
  realNow = new Date(),
): Promise<StoredMessage | null> =>
  readRow`
    SELECT ${message} FROM "Message"
    WHERE "id" = ${id} AND "roomId" = ${roomId} AND "id" <= ${newestMessageIdAt(realNow)}`

/** The first time counts. */
export async function markRead(roomId: string, id: string, at: Date): Promise<void> {
  await database().message.updateMany({
    where: { roomId, AND: [{ id }, arrived()], readAt: null },
    data: { readAt: at },
  })
}
