import { z } from 'zod'

/** POST …/sessions */
export const StartSession = z
  .strictObject({
    citizenId: z.string().regex(/^[1-8]99\d{10}$/, 'must be a practice citizen id'),
    site: z.enum(['mooc', 'seis', 'learning']),
    expiresInSeconds: z
      .number()
      .int()
      .min(1)
      .max(8 * 3600)
      .optional()
      .describe('How long the session lasts, to see it expire; eight hours by default. Not for seis'),
  })
  .refine(({ site, expiresInSeconds }) => site !== 'seis' || expiresInSeconds === undefined, {
    path: ['expiresInSeconds'],
    message: 'is not something seis takes',
  })
