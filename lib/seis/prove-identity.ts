import { strike } from '@/lib/faults/strike'
import { type IsoDate, isSameName, type LaserCode, normalizeName } from '@/lib/identity'
import { type Allowed, giveBack, takeGuess } from '@/lib/otp/allowance'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { type Room, roomNow } from '@/lib/rooms/room'
import { sameSecret } from '@/lib/secrets/secrets'
import type { SeisRecord } from './record'
import { countProof, readRecord } from './store'
import { followVisit, type RenewedVisit, renewVisit, type Visit } from './visit'

/** What the person says of themselves, read from the practice card. */
export interface Claim {
  firstName: string
  lastName: string
  birthDate: IsoDate
  laserCode: LaserCode
}

const proofTries = 3

export type Proof =
  | { ok: true }
  /** Never says which of them did not match. */
  | { ok: false; slip: 'mismatch'; triesLeft: number }
  | { ok: false; slip: 'turned-away' }

export type ProofOutcome =
  | Exclude<Proof, { ok: true }>
  /** The first name as typed begins with the person's own title: no try, for it says nothing of whose card it is. */
  | { ok: false; slip: 'with-title'; title: string }
  /** `renewed` is null when the visit is over, or somebody else's by now. */
  | { ok: true; renewed: RenewedVisit | null }
  /** Too many wrong claims over several days of the room's clock, which anybody may move; `until` is of that clock. */
  | { ok: false; slip: 'guess-limit'; until: Date }

type Counted = Pick<SeisRecord, 'failedProofs' | 'failedProofsOn'>

/** How many proofs failed on the ISO day `today`; another day's are forgiven. */
const failuresOn = ({ failedProofs, failedProofsOn }: Counted, today: string): number =>
  failedProofsOn === today ? failedProofs : 0

/** Three failed proofs in a day: only the agency's personnel office can help. */
export const isTurnedAway = (record: Counted, today: string): boolean =>
  failuresOn(record, today) >= proofTries

/** The title of the record, when it is what the typed first name begins with. Pure. */
export function titleBefore(
  typed: string,
  { honorific, firstName }: Pick<SeisRecord, 'honorific' | 'firstName'>,
): string | null {
  const isTitled = honorific !== '' && normalizeName(typed).startsWith(normalizeName(honorific))
  return isTitled && !isSameName(typed, firstName) ? honorific : null
}

type WithTitle = Extract<ProofOutcome, { slip: 'with-title' }>

/** The same beside the slips of other fields, so that all are told at once. */
export async function findTitleBefore(
  roomId: string,
  citizenId: string,
  typed: string,
): Promise<WithTitle | null> {
  const record = await readRecord(roomId, citizenId)
  const title = record && titleBefore(typed, record)
  return title ? { ok: false, slip: 'with-title', title } : null
}

/** What a claim means, all four parts against the record at once. Pure. */
export function decideProof(record: SeisRecord, claim: Claim, today: string): Proof {
  if (isTurnedAway(record, today)) return { ok: false, slip: 'turned-away' }
  const matches = [
    isSameName(claim.firstName, record.firstName),
    isSameName(claim.lastName, record.lastName),
    claim.birthDate === record.birthDate,
    sameSecret(claim.laserCode, record.laserCode),
  ]
  if (matches.every(Boolean)) return { ok: true }
  const triesLeft = proofTries - failuresOn(record, today) - 1
  return triesLeft > 0 ? { ok: false, slip: 'mismatch', triesLeft } : { ok: false, slip: 'turned-away' }
}

/** Each try that another overtook is judged again on what the other left. */
const overtakenTries = 20

/**
 * Manual part 2, step 2. A success lets this visit set the password address, as long as it is about that person;
 * every failure is counted on the record.
 */
export async function proveIdentity(
  room: Room,
  visit: Visit & { citizenId: string },
  claim: Claim,
  realNow = new Date(),
): Promise<ProofOutcome> {
  const today = bangkokDay(roomNow(room, realNow))
  const { citizenId } = visit
  const { bend } = await strike(room, 'proof', { citizenId }, realNow)
  const heard = await bend(claim)
  let allowed: Allowed | undefined
  for (let attempt = 0; attempt < overtakenTries; attempt++) {
    const record = await readRecord(room.id, citizenId)
    if (!record || isTurnedAway(record, today)) return { ok: false, slip: 'turned-away' }
    const title = titleBefore(heard.firstName, record)
    if (title) return { ok: false, slip: 'with-title', title }
    allowed ??= await takeGuess(room, 'proof', citizenId, realNow)
    if (!allowed.ok) return { ok: false, slip: 'guess-limit', until: roomNow(room, allowed.until) }
    const proof = decideProof(record, heard, today)
    const failedProofs = proof.ok ? 0 : failuresOn(record, today) + 1
    if (!(await countProof(record, { failedProofs, failedProofsOn: today }))) continue
    if (!proof.ok) return proof
    await giveBack(room, 'proof', citizenId)
    return { ok: true, renewed: await renewOrFollow(visit, claim) }
  }
  throw new Error(`A proof of identity in room ${room.id} was overtaken ${overtakenTries} times`)
}

const proofOf = (claim: Claim) => ['proof', claim.firstName, claim.lastName, claim.birthDate, claim.laserCode]

const renewOrFollow = async (visit: Visit, claim: Claim): Promise<RenewedVisit | null> =>
  (await renewVisit(visit, proofOf(claim), { proven: true })) ??
  followVisit(visit.roomId, visit.secret, proofOf(claim))

/** A second tap of ยืนยันตัวตน that came with the visit's old secret, after the first one was answered. */
export const followProof = (roomId: string, secret: string, claim: Claim): Promise<RenewedVisit | null> =>
  followVisit(roomId, secret, proofOf(claim))
