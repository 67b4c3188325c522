import { database, type Prisma } from '@/lib/db/client'
import { keepNewest } from '@/lib/db/keep-newest'
import { roomKeeps } from '@/lib/rooms/limits'
import { newestMessageIdAt } from '@/lib/rooms/room'

export type StoredMessage = Prisma.MessageGetPayload<object>
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
const arrived = (after?: string, realNow = new Date()) => ({
  id: { lte: newestMessageIdAt(realNow), ...(after ? { gt: after } : {}) },
})

const letters = { table: 'Message', order: 'id', sizes: ['text', 'html', 'raw'] }

export async function addMessage(row: Prisma.MessageUncheckedCreateInput): Promise<void> {
  await database().message.create({ data: row })
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

/** Oldest first, those after `after` and to `to`, whole: what the control API gives. */
export const readMessagesAfter = (roomId: string, after?: string, to?: string): Promise<StoredMessage[]> =>
  database().message.findMany({
    where: { roomId, ...arrived(after), ...(to ? { to } : {}) },
    orderBy: { id: 'asc' },
    take: 500,
  })

export const readMessage = (roomId: string, id: string, realNow?: Date): Promise<StoredMessage | null> =>
  database().message.findFirst({ where: { roomId, AND: [{ id }, arrived(undefined, realNow)] } })

/** The first time counts. */
export async function markRead(roomId: string, id: string, at: Date): Promise<void> {
  await database().message.updateMany({
    where: { roomId, AND: [{ id }, arrived()], readAt: null },
    data: { readAt: at },
  })
}
