import { findLiveCode } from '@/lib/otp/find-live-code'
import type { OtpSite } from '@/lib/otp/rules'
import { sendCode } from '@/lib/otp/send-code'
import type { Room } from '@/lib/rooms/room'

/** Sends a code to a subject and reads it from its letter. */
export async function aCodeFor(
  room: Room,
  purpose: string,
  varied: { site?: OtpSite; citizenId?: string; realNow?: Date } = {},
): Promise<string> {
  const { site = 'connect', citizenId = '1999900000013', realNow = new Date() } = varied
  const wish = { site, purpose, citizenId, to: 'somporn.j@ocsc.example', name: 'นางสาวสมพร ใจดี' }
  const sent = await sendCode(room, wish, realNow)
  if (!sent.ok) throw new Error(`No code was sent: ${sent.slip}`)
  const live = await findLiveCode(room, { reference: sent.reference }, realNow)
  if (!live) throw new Error('The letter holds no code')
  return live.code
}
