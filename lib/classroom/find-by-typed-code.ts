import { type OtpSlip, parseOtp } from '@/lib/identity/one-time-code'
import { takeShare } from '@/lib/limits/take-share'
import { rates } from '@/lib/rooms/limits'
import { findClassByCode } from './find-class'
import { type TooOften, tooOften } from './too-often'

export type TypedCodeOutcome =
  | { ok: true; code: string }
  | { ok: false; slip: OtpSlip | 'no-class' }
  | TooOften<'too-many-guesses'>

/** Reads the six digits that a learner typed. Those of no class are counted, so that nobody finds one by trying. */
export async function findByTypedCode(
  typed: string,
  address: string,
  realNow = new Date(),
): Promise<TypedCodeOutcome> {
  const parsed = parseOtp(typed)
  if (!parsed.ok) return parsed
  if (await findClassByCode(parsed.value, realNow)) return { ok: true, code: parsed.value }
  const share = await takeShare([[rates.wrongClassCodesOfAddress, address]], realNow)
  return share.ok ? { ok: false, slip: 'no-class' } : tooOften('too-many-guesses', share)
}
