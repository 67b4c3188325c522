import { database, type Prisma } from '@/lib/db/client'

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

export async function addMessage(row: Prisma.MessageUncheckedCreateInput): Promise<void> {
  await database().message.create({ data: row })
}

/** Newest first, without raw and HTML. */
export const readSummaries = (roomId: string, take: number): Promise<MessageSummary[]> =>
  database().message.findMany({ where: { roomId }, orderBy: { id: 'desc' }, take, select: summary })

/** Oldest first, those after `after` and to `to`, whole: what the control API gives. */
export const readMessagesAfter = (roomId: string, after?: string, to?: string): Promise<StoredMessage[]> =>
  database().message.findMany({
    where: { roomId, ...(after ? { id: { gt: after } } : {}), ...(to ? { to } : {}) },
    orderBy: { id: 'asc' },
    take: 500,
  })

export const readMessage = (roomId: string, id: string): Promise<StoredMessage | null> =>
  database().message.findFirst({ where: { roomId, id } })

export async function markRead(roomId: string, id: string, at: Date): Promise<void> {
  await database().message.updateMany({ where: { roomId, id, readAt: null }, data: { readAt: at } })
}

export const countUnread = (roomId: string): Promise<number> =>
  database().message.count({ where: { roomId, readAt: null } })
