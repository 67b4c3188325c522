/**
 * One-time codes: the rules, pure. Six digits with a reference of four capital letters; both
 * connect (OTP) and seis (รหัสผ่าน) use them, each under its own name. All instants are the room's clock.
 */
import type { Pace } from '@/lib/rooms/room'

export const otpSites = ['connect', 'seis'] as const
export type OtpSite = (typeof otpSites)[number]

export const otpLifetimeSeconds = 5 * 60
/** What a code has left when more time was asked for. */
export const moreTimeSeconds = 60 * 60
export const otpTries = 5
/** How many codes one purpose may ask for, the first included. */
export const otpSends = 5

/** A `fast` room does not make a test wait as long as a person would. */
export const resendWaitSeconds = (pace: Pace): number => (pace === 'fast' ? 1 : 60)
export const lockSeconds = (pace: Pace): number => (pace === 'fast' ? 5 : 15 * 60)

/** Over all sign-ins of a person at one site (lib/otp/allowance). */
export const wrongCodesAllowed = 10
export const unansweredLettersAllowed = 10
/** A count is forgotten so long after the last wrong code, or letter: in no window of that length are there more. */
export const allowanceSeconds = lockSeconds

export interface Challenge {
  id: string
  reference: string
  codeDigest: string
  sentAt: Date
  expiresAt: Date
  triesLeft: number
  sendsLeft: number
  usedAt: Date | null
  supersededBy: string | null
}

export type OtpSlip =
  | { slip: 'no-code' }
  | { slip: 'wrong'; triesLeft: number }
  | { slip: 'expired' }
  | { slip: 'used' }
  | { slip: 'superseded'; newerReference: string }
  | { slip: 'locked' }
  /** Too many wrong codes over several sign-ins; `until` is real time. */
  | { slip: 'guess-limit'; until: Date }

export type OtpOutcome = { ok: true } | ({ ok: false } & OtpSlip)

/** Whether any code at all would be judged. */
export const isAlive = (challenge: Challenge, now: Date): boolean =>
  challenge.triesLeft > 0 && !challenge.usedAt && challenge.expiresAt > now

/** What submitting a code to its purpose's newest challenge means at `now`. `matches` is of the newest code. */
export function decideOtp(
  newest: Challenge | null,
  matches: boolean,
  olderMatches: boolean,
  now: Date,
): OtpOutcome {
  if (!newest) return { ok: false, slip: 'no-code' }
  if (newest.triesLeft <= 0) return { ok: false, slip: 'locked' }
  if (olderMatches && !matches) return { ok: false, slip: 'superseded', newerReference: newest.reference }
  if (newest.usedAt) return { ok: false, slip: 'used' }
  if (newest.expiresAt <= now) return { ok: false, slip: 'expired' }
  if (matches) return { ok: true }
  const triesLeft = newest.triesLeft - 1
  return triesLeft > 0 ? { ok: false, slip: 'wrong', triesLeft } : { ok: false, slip: 'locked' }
}

/** Whole seconds until another code may be asked for; 0 when it may be now. */
export function resendInSeconds(newest: Pick<Challenge, 'sentAt'>, pace: Pace, now: Date): number {
  const readyAt = newest.sentAt.getTime() + resendWaitSeconds(pace) * 1000
  return Math.max(0, Math.ceil((readyAt - now.getTime()) / 1000))
}
