import { z } from 'zod'

const yearSeconds = 366 * 24 * 3600

/** Around the years that ID cards and certificates can tell of; a Buddhist year is the likeliest slip. */
const moment = z.iso
  .datetime({ offset: true })
  .refine(
    at => at >= '1990' && at < '2100',
    'must be a moment from 1990 to 2099, of the common era: 2026-12-01T08:30:00+07:00',
  )
  .transform(at => new Date(at))

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
    to: z.enum(['next-day', 'real']).optional().describe('real takes back every move, frozen too'),
    at: moment
      .optional()
      .describe(
        'What the clock shall show, ISO 8601 with Z or an offset; a running clock goes on from there',
      ),
    frozen: z
      .boolean()
      .optional()
      .describe('true: the clock stands still, where it is or where it is moved to; false: it runs on'),
  })
  .refine(
    ({ advanceSeconds, to, at }) => [advanceSeconds, to, at].filter(wish => wish !== undefined).length <= 1,
    {
      message: 'must have one of advanceSeconds, to and at',
    },
  )
  .refine(wish => Object.values(wish).some(value => value !== undefined), {
    message: 'must have one of advanceSeconds, to, at and frozen',
  })
  .refine(({ to, frozen }) => to !== 'real' || !frozen, {
    path: ['frozen'],
    message: 'real time does not stand still',
  })
  .meta({ minProperties: 1 })
