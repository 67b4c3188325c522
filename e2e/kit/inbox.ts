import type { Room } from './room.ts'

export interface Message {
  id: string
  from: string
  to: string
  subject: string
  text: string
  html: string
  receivedAt: string
  /** Of the code in it, if it holds one. */
  reference?: string
}

export interface CodeWish {
  site?: 'connect' | 'seis'
  /** As the page that waits for the code shows it. */
  reference?: string
  citizenId?: string
}

/** The room's mail, read through the control API: nothing is opened, so a page's count of unread letters stays. */
export class Inbox {
  constructor(private readonly room: Room) {}

  /** Oldest first; `after` is a message's id. */
  messages = (wish: { to?: string; after?: string } = {}): Promise<Message[]> =>
    this.room.call('GET', `/messages?${new URLSearchParams(wish)}`)

  /** The next message (after `after`), waited for. */
  async waitForMessage(wish: { to?: string; after?: string; seconds?: number } = {}): Promise<Message> {
    const { seconds = 10, ...rest } = wish
    const query = new URLSearchParams({ ...rest, wait: String(seconds) })
    const [message] = await this.room.call<Message[]>('GET', `/messages?${query}`)
    if (!message) throw new Error(`No message came within ${seconds} seconds`)
    return message
  }

  /** The whole RFC 5322 message. */
  async raw(id: string): Promise<string> {
    return (await this.room.send('GET', `/messages/${id}/raw`)).text()
  }

  /** The newest code that would still be accepted, waited for; never a used, superseded or expired one. */
  readCode = (wish: CodeWish = {}): Promise<string> => this.room.readCode(wish)
}
