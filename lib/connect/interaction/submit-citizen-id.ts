import { findPersonByCitizenId } from '@/lib/connect/people/find-person'
import { lockPerson } from '@/lib/connect/people/lock-person'
import type { ConnectPerson } from '@/lib/connect/people/person-row'
import { refusalOf, type StatusRefusal } from '@/lib/connect/people/refusal-of'
import { strike } from '@/lib/faults/strike'
import { type CitizenIdSlip, isUsableEmail, nameIn, parseCitizenId } from '@/lib/identity'
import { lockSeconds } from '@/lib/otp/rules'
import { sendCode } from '@/lib/otp/send-code'
import { type Room, roomNow } from '@/lib/rooms/room'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { type Interaction, updateInteraction } from './store'

/** Failures that the manual sends to its second part (step 4's parenthesis). */
export const secondPartSlips = ['not-found', 'no-email', 'bad-email'] as const

export type CitizenIdOutcome =
  | { ok: true }
  | {
      ok: false
      slip:
        | CitizenIdSlip
        | (typeof secondPartSlips)[number]
        | StatusRefusal
        | 'register-down'
        | 'no-sends-left'
        | 'too-many-letters'
    }
  /** `until` is of the room's clock. */
  | { ok: false; slip: 'letter-limit'; until: Date }
  | { ok: false; slip: 'locked'; until: Date }

/** What challenge a person's code in an interaction belongs to. */
export const otpPurpose = (interaction: Pick<Interaction, 'uid'>, personId: string): string =>
  `${interaction.uid}/${personId}`

/**
 * Manual part 1, step 4: the 13 digits. Sends the code to the address connect holds for the person today. Asking
 * again within the resend wait sends nothing twice and goes on. A proof is of one person: it stays when the same number comes again, and ends with any other.
 */
export async function submitCitizenId(
  today: RoomOfToday,
  interaction: Interaction,
  raw: string,
): Promise<CitizenIdOutcome> {
  const { room, realNow } = today
  const parsed = parseCitizenId(raw)
  if (!parsed.ok) return { ok: false, slip: parsed.slip }
  const citizenId = parsed.value
  const facts = { citizenId, client_id: interaction.clientId, site: 'connect' } as const
  const { bend } = await strike(room, 'citizen-id', facts, realNow)
  const person = await bend(await findPersonByCitizenId(today, citizenId))
  if (person === 'silent') return { ok: false, slip: 'register-down' }
  const now = roomNow(room, realNow)

  const refuse = async (slip: (typeof secondPartSlips)[number] | StatusRefusal) => {
    await updateInteraction(room.id, interaction.uid, {
      citizenId,
      refusal: slip,
      personId: null,
      provenAt: null,
    })
    return { ok: false as const, slip }
  }
  if (!person) return refuse('not-found')
  const refusal = refusalOf(person)
  if (refusal) return refuse(refusal)

  const lock = async (until: Date) => {
    const locked = { citizenId, personId: person.id, refusal: 'locked', provenAt: null }
    await updateInteraction(room.id, interaction.uid, locked)
    return { ok: false as const, slip: 'locked' as const, until }
  }
  const running = await lockFor(room, interaction, person, now)
  if (running) return lock(running)
  if (person.email === null) return refuse('no-email')
  if (!isUsableEmail(person.email)) return refuse('bad-email')

  if (interaction.provenAt && interaction.personId === person.id) return { ok: true }

  const purpose = otpPurpose(interaction, person.id)
  const wish = {
    site: 'connect',
    purpose,
    citizenId,
    to: person.email,
    name: nameIn(room.locale, person),
  } as const
  const sent = await sendCode(room, wish, realNow)
  if (!sent.ok && sent.slip !== 'wait') {
    if (!('until' in sent)) return { ok: false, slip: sent.slip }
    const until = roomNow(room, sent.until)
    if (sent.slip === 'letter-limit') return { ok: false, slip: sent.slip, until }
    await lockPerson(room.id, person.id, until)
    return lock(until)
  }
  await updateInteraction(room.id, interaction.uid, {
    citizenId,
    personId: person.id,
    refusal: null,
    provenAt: null,
  })
  return { ok: true }
}

/** Until when the person is locked, or null. A person of status `locked` is locked anew at each new interaction. */
async function lockFor(
  room: Room,
  interaction: Interaction,
  person: ConnectPerson,
  now: Date,
): Promise<Date | null> {
  const running = person.lockedUntil && person.lockedUntil > now ? person.lockedUntil : null
  if (person.status !== 'locked') return running
  if (running && interaction.refusal === 'locked') return running
  const until = new Date(now.getTime() + lockSeconds(room.pace) * 1000)
  await lockPerson(room.id, person.id, until)
  return until
}
