import { z } from 'zod'
import { faultNames, mostSeconds, narrowingsOf } from '@/lib/faults/catalogue'
import { type Narrowing, sites } from '@/lib/faults/where'
import { firstPartyClientIds } from '@/lib/rooms/registered-clients'
import { freeText } from './free-text'
import { PracticeId } from './persona'

/** POST …/faults */
export const ArmFault = z
  .strictObject({
    fault: z.enum(faultNames),
    times: z
      .number()
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('How often it fires before it is gone; once where it is left out'),
    seconds: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe(
        `How long a slow one delays what it strikes, in real time; as long as the room’s pace has it where it is left out. ${Object.entries(
          mostSeconds,
        )
          .map(([fault, most]) => `${fault}: at most ${most}`)
          .join('; ')}`,
      ),
    where: z
      .strictObject({
        client_id: z
          .string()
          .min(1)
          .max(100)
          .optional()
          .describe(
            `Only for this relying party: ${firstPartyClientIds.join(', ')}, or one that you registered`,
          ),
        citizenId: PracticeId.optional().describe('Only for this person'),
        site: z.enum(sites).optional().describe('Only at this site'),
        userAgent: freeText(100)
          .optional()
          .describe(
            'Only for requests whose User-Agent contains this, e.g. openid-client: discovery and keys are asked for without a client_id',
          ),
      } satisfies Record<Narrowing, z.ZodType>)
      .optional()
      .describe('Whom it is for; nothing: anybody'),
  })
  .superRefine(({ fault, seconds, where = {} }, context) => {
    const most = mostSeconds[fault] ?? 0
    if (seconds !== undefined && seconds > most)
      context.addIssue({
        code: 'custom',
        path: ['seconds'],
        message:
          most > 0
            ? `of ${fault} must be at most ${most}`
            : `is not something ${fault} takes: it is not slow`,
      })
    const taken: readonly string[] = narrowingsOf(fault)
    for (const key of Object.keys(where))
      if (!taken.includes(key))
        context.addIssue({ code: 'custom', path: ['where', key], message: `is not something ${fault} takes` })
  })
