import { z } from 'zod'

const yearSeconds = 366 * 24 * 3600

/** POST /rooms/{r}/clock. Next day: 08:30, Bangkok, of the day after the room's present one. */
export const MoveClock = z
  .strictObject({
    advanceSeconds: z.number().int().min(-yearSeconds).max(yearSeconds).optional(),
    to: z.enum(['next-day', 'real']).optional(),
  })
  .refine(wish => (wish.advanceSeconds === undefined) !== (wish.to === undefined), {
    message: 'must have either advanceSeconds or to',
  })
  .transform(({ advanceSeconds, to }) =>
    to === undefined ? { advanceSeconds: advanceSeconds ?? 0 } : { to },
  )
