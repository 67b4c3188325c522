import { localeOf } from '@/lib/i18n/translator'
import type { Room } from '@/lib/rooms/room'
import { type CodeMail, codeLetter } from './code-letter'
import { deliver } from './deliver'

export type { CodeMail } from './code-letter'

/** Composes and delivers the letter with a one-time code under the id given; returns it. Manual part 1 step 4, part 2 step 4. */
export function sendCodeMail(
  room: Room,
  { messageId, ...mail }: CodeMail & { messageId: string },
  realNow: Date,
): Promise<string> {
  const wording = codeLetter(localeOf(undefined, room), mail)
  return deliver(room, { id: messageId, to: mail.to, reference: mail.reference, ...wording }, realNow)
}
