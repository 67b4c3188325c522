/**
 * How many codes a person may get wrong at one site, and how many letters may go out that nobody answers, however
 * many sign-ins they are spread over. The time is real and not the room's: the clock is anybody's to move who has
 * the room's address, and a guesser would move it. So the lock after five wrong codes of one sign-in ends where a
 * learner moves the clock on; this one does not, but a reset of the room forgets it.
 */
import type { Room } from '@/lib/rooms/room'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'
import { allowanceSeconds, type OtpSite, wrongCodesAllowed } from './rules'
import { type Allowance, countGuess, countLetter, giveBackGuess, readAllowance } from './store'

/** `proof`: the portal's proof of identity, where it is the Laser Code that could be guessed. */
export type GuessSite = OtpSite | 'proof'

export type Allowed =
  | { ok: true }
  /** Real time at which there is something left again. */
  | { ok: false; slip: 'guess-limit' | 'letter-limit'; until: Date }

type AllowanceRoom = Pick<Room, 'id' | 'pace'>

const ask = (room: AllowanceRoom, site: GuessSite, citizenId: string, realNow: Date): Allowance => ({
  roomId: room.id,
  site,
  citizenId,
  now: realNow,
  until: new Date(realNow.getTime() + allowanceSeconds(room.pace) * 1000),
})

/**
 * Takes a guess before it is judged, right or wrong, so that no more are judged than there are, however many come at
 * once. Who was right gives it back.
 */
export async function takeGuess(
  room: AllowanceRoom,
  site: GuessSite,
  citizenId: string,
  realNow = new Date(),
): Promise<Allowed> {
  const asked = ask(room, site, citizenId, realNow)
  const guesses = await countGuess(asked)
  if (guesses === wrongCodesAllowed) logSecurityEvent('guess-limit', { room: room.id, site })
  return guesses === null ? refusal(asked) : { ok: true }
}

/** Takes a letter before it is written. Where no guess is left a code would be of no use to anybody. */
export async function takeLetter(
  room: AllowanceRoom,
  site: OtpSite,
  citizenId: string,
  realNow = new Date(),
): Promise<Allowed> {
  const asked = ask(room, site, citizenId, realNow)
  return (await countLetter(asked)) ? { ok: true } : refusal(asked)
}

/** The guess was right: it is not counted, nor is the letter that was answered with it. */
export const giveBack = (
  room: AllowanceRoom,
  site: GuessSite,
  citizenId: string,
  also?: { letter: boolean },
): Promise<void> => giveBackGuess({ roomId: room.id, site, citizenId }, also?.letter ?? false)

async function refusal(asked: Allowance): Promise<Allowed> {
  const row = await readAllowance(asked)
  // A reset has deleted the row since it refused: whoever asks again now is let through.
  if (!row) return { ok: false, slip: 'letter-limit', until: asked.now }
  const isGuessed = row.guesses >= wrongCodesAllowed && row.guessesUntil > asked.now
  return isGuessed
    ? { ok: false, slip: 'guess-limit', until: row.guessesUntil }
    : { ok: false, slip: 'letter-limit', until: row.lettersUntil }
}
