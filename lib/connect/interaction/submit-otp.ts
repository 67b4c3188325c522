import { lockPerson } from '@/lib/connect/people/lock-person'
import { strike } from '@/lib/faults/strike'
import { parseOtp } from '@/lib/identity'
import { lockSeconds, type OtpOutcome } from '@/lib/otp/rules'
import { verifyCode } from '@/lib/otp/verify-code'
import { type Room, roomNow } from '@/lib/rooms/room'
import type { Refused } from '@/lib/web/form-description'
import { lockOf } from './lock-of'
import { deleteInteraction, type Interaction, keepProof, readInteraction } from './store'
import { otpPurpose } from './submit-citizen-id'

export type OtpSubmission =
  | { ok: true }
  | Refused<ReturnType<typeof parseOtp>>
  | Refused<OtpOutcome, 'locked' | 'guess-limit'>
  | { ok: false; slip: 'session-lost' }
  | { ok: false; slip: 'locked'; until: Date }

/**
 * Manual part 1, step 5: the code. Too many wrong ones lock the person, by the room clock. A second press with
 * the same right code finds the person proven and goes on; only one ever spends the code.
 */
export async function submitOtp(
  room: Room,
  interaction: Interaction,
  raw: string,
  realNow = new Date(),
): Promise<OtpSubmission> {
  const { personId } = interaction
  if (!personId) return { ok: false, slip: 'no-code' }
  const now = roomNow(room, realNow)
  const running = lockOf(interaction, realNow)
  if (running) return { ok: false, slip: 'locked', until: running }

  const parsed = parseOtp(raw)
  if (!parsed.ok) return { ok: false, slip: parsed.slip }
  const facts = {
    citizenId: interaction.citizenId ?? undefined,
    client_id: interaction.clientId,
  }
  const { bend } = await strike(room, 'session', facts, realNow)
  if ((await bend('kept')) === 'lost') {
    await deleteInteraction(room.id, interaction.uid)
    return { ok: false, slip: 'session-lost' }
  }
  const outcome = await verifyCode(room, 'connect', otpPurpose(interaction, personId), parsed.value, realNow)
  if (outcome.ok) return (await keepProof(interaction, realNow)) ? outcome : { ok: false, slip: 'no-code' }
  if (outcome.slip === 'used' && (await isProvenBy(interaction))) return { ok: true }
  if (outcome.slip !== 'locked' && outcome.slip !== 'guess-limit') return outcome
  // The longer lock is in real time; the person's is told, as every lock, by the room's clock.
  const until =
    outcome.slip === 'guess-limit'
      ? roomNow(room, outcome.until)
      : new Date(now.getTime() + lockSeconds(room.pace) * 1000)
  await lockPerson(room.id, personId, until)
  return { ok: false, slip: 'locked', until }
}

/** Whether the interaction is proven by now, and still this person's. */
async function isProvenBy({ uid, roomId, personId }: Interaction): Promise<boolean> {
  const present = await readInteraction(roomId, uid)
  return present?.personId === personId && present.provenAt !== null
}
