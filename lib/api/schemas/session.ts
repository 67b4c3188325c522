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
      .describe(
        'How long the session lasts, to see it expire; eight hours by default. Not for seis and connect',
      ),
    client_id: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe(
        'Only for connect: this relying party is allowed everything already, so that prompt=none signs in. Without it consent is still asked',
      ),
    storageState: z
      .boolean()
      .optional()
      .describe(
        'Whether the answer is to have the signed-in browser’s cookies too, as Playwright takes them',
      ),
  })
  .superRefine(({ site, expiresInSeconds, client_id }, context) => {
    const refuse = (path: string) =>
      context.addIssue({ code: 'custom', path: [path], message: `is not something ${site} takes` })
    if ((site === 'seis' || site === 'connect') && expiresInSeconds !== undefined) refuse('expiresInSeconds')
    if (site !== 'connect' && client_id !== undefined) refuse('client_id')
  })
