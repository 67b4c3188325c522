import { extractCode } from '@/lib/mail/extract-code'
import { waitForMessages } from '@/lib/mail/wait-for-messages'
import type { OtpSite } from '@/lib/otp/rules'
import { sendCode } from '@/lib/otp/send-code'
import type { Room } from '@/lib/rooms/room'

/** Sends a code to a subject and reads it from the newest letter, as a person would. */
export async function aCodeFor(
  room: Room,
  subject: string,
  varied: { site?: OtpSite; citizenId?: string; realNow?: Date } = {},
): Promise<string> {
  const { site = 'connect', citizenId = '1999900000013', realNow = new Date() } = varied
  const wish = { site, subject, citizenId, to: 'somporn.j@ocsc.example', name: 'นางสาวสมพร ใจดี' }
  const sent = await sendCode(room, wish, realNow)
  if (!sent.ok) throw new Error(`No code was sent: ${sent.slip}`)
  const code = extractCode((await waitForMessages(room.id, {}, 0)).at(-1)?.text ?? '')
  if (!code) throw new Error('The letter holds no code')
  return code
}
