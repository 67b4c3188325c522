import { randomInt } from 'node:crypto'
import type { Locale } from '@/lib/i18n/translator'
import { takeShare } from '@/lib/limits/take-share'
import { expiryOf } from '@/lib/rooms/expiry'
import { rates } from '@/lib/rooms/limits'
import { digest, opaque, randomName } from '@/lib/secrets/secrets'
import { usualStuckAfterSeconds } from './classroom'
import { checkPass, type PassOutcome } from './may-open'
import { type Plan, planText } from './plans'
import { addClass } from './store'
import { type TooOften, tooOften } from './too-often'

export interface ClassWish {
  title: string
  plan: Plan
  locale: Locale
  stuckAfterSeconds?: number
  pass: string
  /** Who asks, as lib/web/client-address knows it; empty: this machine. */
  address: string
}

export interface OpenedClass {
  id: string
  code: string
  /** The trainer's; shown now, kept as a digest. */
  token: string
  expiresAt: Date
}

export type OpenClassOutcome =
  | { ok: true; opened: OpenedClass }
  | Extract<PassOutcome, { ok: false }>
  | TooOften<'too-many-classes'>

/** Six digits of which the first is no zero: nobody asks whether it is to be typed. */
const newCode = (): string => String(randomInt(100_000, 1_000_000))

/** Of nine hundred thousand codes a few are in use. */
const attempts = 20

/** Opens a class, which lives as long as a room that nobody touches (ROOM_TTL_DAYS). */
export async function openClass(wish: ClassWish, realNow = new Date()): Promise<OpenClassOutcome> {
  const allowed = await checkPass(wish.pass, wish.address, realNow)
  if (!allowed.ok) return allowed
  const share = await takeShare([[rates.classesOfAddress, wish.address]], realNow)
  if (!share.ok) return tooOften('too-many-classes', share)
  const id = randomName(20)
  const token = `class_${randomName(40)}`
  const expiresAt = expiryOf(realNow)
  const row = {
    id,
    tokenDigest: digest(token),
    ...{ title: wish.title, plan: planText(wish.plan), locale: wish.locale, createdAt: realNow, expiresAt },
    stuckAfterSeconds: wish.stuckAfterSeconds ?? usualStuckAfterSeconds,
    openedBy: wish.address ? await opaque('opened-by', wish.address) : null,
  }
  for (let attempt = 0; attempt < attempts; attempt++) {
    const code = newCode()
    if (await addClass({ ...row, code })) return { ok: true, opened: { id, code, token, expiresAt } }
  }
  throw new Error(`No code was free for class ${id}`)
}
