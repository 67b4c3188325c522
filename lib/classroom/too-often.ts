import type { ShareOutcome } from '@/lib/limits/take-share'

/** A no because of a limit: when it can be tried again, for programs and for a sentence. */
export type TooOften<Slip extends string> = {
  ok: false
  slip: Slip
  retryAfterSeconds: number
  minutes: number
}

export const tooOften = <const Slip extends string>(
  slip: Slip,
  { retryAfterSeconds }: Extract<ShareOutcome, { ok: false }>,
): TooOften<Slip> => ({
  ...{ ok: false, slip, retryAfterSeconds },
  minutes: Math.ceil(retryAfterSeconds / 60),
})
