import { z } from 'zod'

const yearSeconds = 366 * 24 * 3600

/** POST /rooms/{r}/clock. Next day: 08:30, Bangkok, of the day after the room's present one. */
export const MoveClock = z
  .strictObject({
    advanceSeconds: z
      .number()
      .int()
      .min(-yearSeconds)
      .max(yearSeconds)
      .optional()
      .describe('Seconds on (or back): from where the clock stands'),
    to: z.enum(['next-day', 'real']).optional().describe('Either this or advanceSeconds'),
  })
  .refine(wish => (wish.advanceSeconds === undefined) !== (wish.to === undefined), {
    message: 'must have either advanceSeconds or to',
  })
  .meta({ minProperties: 1, maxProperties: 1 })
  .transform(({ advanceSeconds, to }) =>
    to === undefined ? { advanceSeconds: advanceSeconds ?? 0 } : { to },
  )
