import { z } from 'zod'

/** POST …/sessions */
export const StartSession = z.strictObject({
  citizenId: z.string().regex(/^[1-8]99\d{10}$/, 'must be a practice citizen id'),
  site: z.enum(['mooc', 'seis']),
})
