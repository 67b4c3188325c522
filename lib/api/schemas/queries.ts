/** What the addresses that are read take in their query. */
import { z } from 'zod'
import { PracticeId } from './persona'

const longestWaitSeconds = 30

/** How long a waiting address may take, in whole seconds. */
const Wait = z.coerce.number().int().min(0).max(longestWaitSeconds).default(0)

/** GET /rooms/{r}/messages */
export const MessageQuery = z.strictObject({
  after: z
    .string()
    .regex(/^[0-9a-f]{1,40}$/, 'must be a message id')
    .optional()
    .describe('Only messages that came after this one'),
  to: z.string().min(1).max(254).optional().describe('Only messages to this address'),
  wait: Wait.describe('Seconds to wait for a first message'),
})

/** GET /rooms/{r}/trace */
export const TraceQuery = z.strictObject({
  after: z
    .string()
    .regex(/^[0-9a-f]{1,40}$/, 'must be a hop id')
    .optional()
    .describe('Only hops recorded after this one'),
})

/** GET /rooms/{r}/trace/flows */
export const FlowsQuery = z.strictObject({
  before: z
    .string()
    .regex(/^[0-9a-f]{22}$/, 'must be what `older` said')
    .optional()
    .describe('Only flows that began before this one'),
})

/** GET /rooms/{r}/otp */
export const CodeQuery = z.strictObject({
  site: z.enum(['connect', 'seis']).optional(),
  reference: z
    .string()
    .regex(/^[A-Z]{4}$/, 'must be four capital letters')
    .optional(),
  citizenId: PracticeId.optional(),
  wait: Wait.describe('Seconds to wait for a code'),
})
