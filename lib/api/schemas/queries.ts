/** What the addresses that are read take in their query. */
import { z } from 'zod'
import { PracticeId } from './persona'

const longestWaitSeconds = 30

/** How long a waiting address may take, in whole seconds. */
const waitMeans = `must be whole seconds, 0 to ${longestWaitSeconds}`
const Wait = z.coerce
  .number(waitMeans)
  .int(waitMeans)
  .min(0, waitMeans)
  .max(longestWaitSeconds, waitMeans)
  .default(0)

/** GET /rooms/{r}/messages */
export const MessageQuery = z.strictObject({
  after: z
    .string()
    .regex(/^[0-9a-f]{1,40}$/, 'must be a message id')
    .optional()
    .describe('Only messages that came after this one'),
  to: z
    .string()
    .min(1)
    .max(254)
    .optional()
    .describe('Only messages to this address, in any letter case; a plus may be written + or %2B'),
  subject: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Only messages with these words in the subject, in any letter case'),
  since: z
    .string()
    // A plus that nobody encoded is a blank in a query.
    .transform(text => text.replace(' ', '+'))
    .pipe(z.iso.datetime({ offset: true, error: 'must be a moment: 2026-12-01T08:30:00Z' }))
    .transform(text => new Date(text))
    .optional()
    .describe('Only messages received then or later, on the room clock, as receivedAt is'),
  wait: Wait.describe('Seconds to wait for a first message; a stream waits by itself'),
})

/** GET /rooms/{r}/faults/{id} */
export const FaultQuery = z.strictObject({
  wait: Wait.describe('Seconds to wait until it has fired'),
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
  site: z.enum(['connect', 'seis']).optional().describe('Only what this site sent'),
  reference: z
    .string()
    .regex(/^[A-Z]{4}$/, 'must be four capital letters')
    .optional()
    .describe('Only the code of this reference, as page and letter show it'),
  citizenId: PracticeId.optional().describe('Only a code for this person'),
  wait: Wait.describe('Seconds to wait for a code'),
})
