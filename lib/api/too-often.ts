import { type Rate, type ShareOutcome, takeShare } from '@/lib/limits/take-share'
import { Problem, type ProblemCode } from './problem'

/** 429 with Retry-After (RFC 6585 §4), which names the limit. */
export const tooOften = (
  code: ProblemCode,
  { rate, retryAfterSeconds }: Extract<ShareOutcome, { ok: false }>,
): Problem =>
  new Problem(code, `At most ${rate.most} in ${rate.seconds / 60} minutes.`, undefined, {
    'retry-after': String(retryAfterSeconds),
  })

/** Counts one more against a limit; throws that `Problem` when it is used up. */
export async function takeTurn(code: ProblemCode, rate: Rate, who: string): Promise<void> {
  const share = await takeShare([[rate, who]])
  if (!share.ok) throw tooOften(code, share)
}
