import { z } from 'zod'
import { startSites } from '@/lib/sites/sites.mjs'
import { PracticeId } from './persona'

/** POST …/sessions */
export const StartSession = z
  .strictObject({
    citizenId: PracticeId,
    site: z.enum(startSites),
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
