/** Who may open a class: on a local origin anybody; on a public one who knows TRAINER_PASS; where there is none, nobody. */
import { env } from '@/lib/env'
import { takeShare } from '@/lib/limits/take-share'
import { rates } from '@/lib/rooms/limits'
import { sameSecret } from '@/lib/secrets/secrets'
import { isReservedHost } from '@/lib/web/reserved-hosts'
import { type TooOften, tooOften } from './too-often'

/** What the page of opening has to say: whether a pass is asked for, or nobody opens one here. */
export type Opening = 'free' | 'by-pass' | 'never'

export function openingOfClasses(): Opening {
  if (isReservedHost(new URL(env().APP_ORIGIN).hostname)) return 'free'
  return env().TRAINER_PASS === undefined ? 'never' : 'by-pass'
}

export type PassOutcome =
  | { ok: true }
  | { ok: false; slip: 'nobody-opens' }
  | { ok: false; slip: 'wrong-pass' }
  | TooOften<'too-many-passes'>

/** Whether `pass` opens a class for whoever asks from `address`. A wrong one is counted; a right one never is. */
export async function checkPass(pass: string, address: string, realNow = new Date()): Promise<PassOutcome> {
  const opening = openingOfClasses()
  if (opening === 'free') return { ok: true }
  if (opening === 'never') return { ok: false, slip: 'nobody-opens' }
  if (sameSecret(pass, env().TRAINER_PASS ?? '')) return { ok: true }
  const share = await takeShare([[rates.wrongPassesOfAddress, address]], realNow)
  return share.ok ? { ok: false, slip: 'wrong-pass' } : tooOften('too-many-passes', share)
}
