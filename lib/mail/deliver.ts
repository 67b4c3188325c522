/** All mail leaves by this one function: into the room's inbox, and to a relay only when one is configured. */

import { randomBytes } from 'node:crypto'
import { messageIdTime, type Room, roomNow } from '@/lib/rooms/room'
import { wakeRoom } from '@/lib/waits/room-watch'
import { compose } from './compose'
import { relayCopy } from './relay'
import { addMessage } from './store'

export interface Outgoing {
  to: string
  fromName: string
  fromAddress: string
  subject: string
  text: string
  html: string
  reference?: string
  /** Given when its sender must know the id before; made otherwise. */
  id?: string
  /** No relay gets a copy, whatever is configured. */
  staysInside?: true
}

/** Sortable by arrival in real time, unique. A letter whose time has not come is in no list yet. */
export const newMessageId = (at: Date): string => messageIdTime(at) + randomBytes(6).toString('hex')

/** Delivers a message; resolves to its id. It is in the inbox at `realNow`; times in it are the room's clock. */
export async function deliver(room: Room, mail: Outgoing, realNow = new Date()): Promise<string> {
  const id = mail.id ?? newMessageId(realNow)
  const receivedAt = roomNow(room, realNow)
  const { to, subject, text, html } = mail
  const from = { name: mail.fromName, address: mail.fromAddress }
  const raw = await compose({
    from,
    to,
    subject,
    text,
    html,
    date: receivedAt,
    messageId: `<${id}@${mail.fromAddress.split('@')[1]}>`,
  })
  await addMessage({
    id,
    roomId: room.id,
    from: `${mail.fromName} <${mail.fromAddress}>`,
    to,
    subject,
    text,
    html,
    raw: raw.toString('utf8'),
    reference: mail.reference ?? null,
    receivedAt,
  })
  wakeRoom(room.id)
  if (!mail.staysInside) relayCopy(mail.fromAddress, to, raw)
  return id
}
