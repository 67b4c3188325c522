/** What the control API answers: the OpenAPI document is made from these, and tests hold every answer against them. */
import { z } from 'zod'
import { faultNames, kinds } from '@/lib/faults/catalogue'
import { narrowings, WhereShape } from '@/lib/faults/where'
import { locales } from '@/lib/i18n/translator'
import { askHabits, paces } from '@/lib/rooms/room'
import { askSettings, siteUrls } from '@/lib/sites/sites.mjs'
import { reactions } from '@/lib/trace/careful-stop'
import { rules, sides, substitutes, unmadeChecks } from '@/lib/trace/checks'
import { channels, checkers, hopKinds, keySources, parties, stories } from '@/lib/trace/hop'
import { endings } from '@/lib/trace/summarize-flow'
import { problems } from '../problem'
import { PersonaAnswer } from './persona'

const instant = z.iso.datetime()

export const UrlsAnswer = z.strictObject({
  home: z.url(),
  ...siteUrls(() => z.url()),
  issuer: z.url().describe('OpenID Connect issuer, no trailing slash'),
  mail: z.url(),
  trace: z.url(),
})

export const OpenedRoomAnswer = z.strictObject({
  id: z.string(),
  token: z.string().describe('Bearer token of the room; shown this once'),
  urls: UrlsAnswer,
  personas: z.array(PersonaAnswer),
  expiresAt: instant.describe('When the room is deleted if nobody uses it'),
})

export const RoomAnswer = z.strictObject({
  id: z.string(),
  label: z.string().nullable(),
  locale: z.enum(locales),
  pace: z.enum(paces),
  autoApprove: z.boolean(),
  autoApproveAs: z.string().nullable(),
  ownScope: z.string().nullable(),
  ...askSettings(() => z.enum(askHabits)),
  createdAt: instant,
  expiresAt: instant,
  urls: UrlsAnswer,
})

export const ClockAnswer = z.strictObject({
  now: instant.describe('The room clock'),
  offsetSeconds: z
    .number()
    .int()
    .describe('Room clock minus real time, in whole seconds; of a frozen clock as it is now'),
  frozen: z.boolean().describe('Whether it stands still'),
})

export const MessageAnswer = z.strictObject({
  id: z.string().describe('Sorts by arrival; give it back as `after`'),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  receivedAt: instant.describe('Room clock'),
  reference: z.string().optional().describe('Reference of the code inside, if any'),
})

export const CodeAnswer = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  site: z.enum(['connect', 'seis']),
  reference: z.string().regex(/^[A-Z]{4}$/),
  to: z.string(),
  expiresAt: instant.describe('Room clock'),
})

/** A registered relying party (OpenID Connect Dynamic Client Registration §3.2.1). */
export const ClientAnswer = z.looseObject({
  client_id: z.string(),
  redirect_uris: z.array(z.string()),
  token_endpoint_auth_method: z.string(),
  token_endpoint_auth_methods_accepted: z
    .array(z.string())
    .describe(
      'Every way in which the client may prove itself at the token, revocation and introspection endpoints: the one that it named, or both client_secret_basic and client_secret_post where it named none',
    ),
})

export const RegisteredClientAnswer = z.looseObject({
  ...ClientAnswer.shape,
  client_secret: z.string().optional().describe('Shown this once; absent where the client has none'),
})

const words = z.strictObject({
  title: z.string(),
  learner: z.string().describe('What the learner sees'),
  client: z.string().describe('What a correct client does'),
})

export const ArmedFaultAnswer = z.strictObject({
  id: z.string(),
  fault: z.enum(faultNames),
  where: WhereShape.strict(),
  times: z.number().int(),
  timesLeft: z.number().int(),
  seconds: z.number().int().optional().describe('Of a slow one, where it was given'),
  armedAt: instant,
  firedAt: z.array(instant).describe('When it fired, in real time; empty when it never did'),
})

export const FaultsAnswer = z.strictObject({
  catalogue: z.array(
    z.strictObject({
      fault: z.enum(faultNames),
      kind: z.enum(kinds),
      where: z.array(z.enum(narrowings)).describe('What it can be narrowed to'),
      th: words,
      en: words,
    }),
  ),
  armed: z.array(ArmedFaultAnswer),
})

export const FaultIdAnswer = z.strictObject({ id: z.string() })

const headers = z.array(z.tuple([z.string(), z.string()]))

export const HopAnswer = z.strictObject({
  id: z.string().describe('Sorts by when it was recorded; give it back as `after`'),
  at: instant.describe('Real time at which it began'),
  order: z.number().describe('The same in milliseconds and their fractions: the order of hops in a flow'),
  answered: z
    .number()
    .optional()
    .describe('The same of its answer; absent where it is a thing of one moment'),
  kind: z.enum(hopKinds),
  channel: z.enum(channels).describe('Through the browser, from program to program, or inside'),
  from: z.enum(parties),
  to: z.enum(parties),
  keys: z
    .array(z.string())
    .describe('What joins hops into a flow: uid, and tags of state, code, access token, sid and visit'),
  clientId: z.string().optional().describe('The client, where the message names it'),
  clientAuth: z
    .string()
    .optional()
    .describe('How that client is registered to prove itself: token_endpoint_auth_method'),
  method: z.string().optional(),
  address: z.string().optional().describe('What is not known to be harmless is masked'),
  status: z.number().int().optional(),
  request: z.record(z.string(), z.unknown()).optional(),
  response: z.record(z.string(), z.unknown()).optional(),
  body: z
    .strictObject({ type: z.string(), bytes: z.number().int() })
    .optional()
    .describe('Of a request whose body is no form: described, never kept'),
  wire: z
    .strictObject({
      asked: headers.describe('Headers of the request, masked; Authorization is in `request`'),
      answered: headers.describe('Headers of the answer, masked; Location is in `response`'),
      body: z
        .strictObject({ bytes: z.number().int().optional(), members: z.boolean() })
        .optional()
        .describe('Of the answer, where it has one; `members`: a JSON object, kept in `response`'),
      status: z
        .number()
        .int()
        .optional()
        .describe('What the browser got, where a page stood before the provider’s own answer'),
      isPartial: z.literal(true).optional().describe('Only some fields of the form that was sent are kept'),
    })
    .optional()
    .describe('The message as it passed; absent where it is no HTTP'),
  keysFrom: z
    .enum(keySources)
    .optional()
    .describe('Whence a site of ours had the issuer’s keys for what it checked here'),
  tokens: z
    .array(
      z.strictObject({
        name: z.string(),
        header: z.record(z.string(), z.unknown()),
        claims: z.record(z.string(), z.unknown()),
      }),
    )
    .optional()
    .describe('Tokens taken apart, without their signatures; decoded is not verified: see checks'),
  accepted: z.boolean().optional().describe('Of a person’s step: whether the site took what was given'),
  checks: z
    .array(
      z.strictObject({
        name: z.string(),
        ok: z.boolean(),
        by: z
          .enum(checkers)
          .describe(
            'provider and site made it and acted on it; trace: recomputed from the values that passed, as a careful client would, and nobody is known to have acted on it',
          ),
        detail: z.string().optional(),
      }),
    )
    .optional()
    .describe(
      'What was checked of the message, with the result and who checked; checks that need two messages are in the flow alone',
    ),
  unmade: z
    .array(z.enum(unmadeChecks))
    .optional()
    .describe('What was not checked here, so that nobody takes it for checked'),
  faults: z.array(z.string()).optional().describe('Failures on demand that struck here'),
  roomTime: instant.optional().describe('Room clock, where it differs from real time'),
  truncated: z.literal(true).optional(),
})

export const FlowAnswer = z.strictObject({
  id: z.string(),
  story: z.enum(stories).describe('What the flow is about'),
  begunAt: instant.describe('Real time'),
  asker: z.enum(parties).nullable().describe('The site that asked for the sign-in'),
  clientId: z.string().nullable(),
  ending: z.enum(endings).describe('What happened, as far as it is seen'),
  stoppedBy: z
    .strictObject({ check: z.string(), step: z.number().int() })
    .nullable()
    .describe('The check that ended it, where somebody acted on it, and at which step'),
  carefulStop: z
    .strictObject({
      check: z.string(),
      step: z.number().int(),
      side: z.enum(sides).describe('Whom the standard binds to the check'),
      rule: z.enum(rules),
      section: z.string().describe('Where the standard says so'),
      unless: z.enum(substitutes).optional().describe('What may take its place'),
      did: z.enum(reactions).describe('What this client, or the provider, is seen to have done'),
    })
    .nullable()
    .describe('A check that failed: where the provider stopped, or a careful client stops'),
  steps: z.number().int().min(1).describe('How many steps its hops are'),
  faults: z.array(z.string()),
  hops: z
    .array(
      HopAnswer.extend({
        step: z.number().int().min(1).describe('The step at which it was asked'),
        answerStep: z
          .number()
          .int()
          .min(1)
          .describe('The step at which it was answered: a later one where something happened in between'),
      }),
    )
    .describe('In the order in which they began'),
})

export const FlowsAnswer = z.strictObject({
  flows: z.array(FlowAnswer).describe('Newest first'),
  older: z.string().nullable().describe('Give it back as `before`; null at the end'),
})

export const StartUrlAnswer = z.strictObject({
  startUrl: z.url().describe('Open it in a browser: lands signed in. Works once, for five minutes'),
  storageState: z
    .strictObject({
      cookies: z.array(
        z.strictObject({
          name: z.string(),
          value: z.string(),
          domain: z.string(),
          path: z.string(),
          expires: z.number().int().describe('Seconds since 1970; -1 where it ends with the browser'),
          httpOnly: z.boolean(),
          secure: z.boolean(),
          sameSite: z.literal('Lax'),
        }),
      ),
      origins: z.array(z.never()).max(0),
    })
    .optional()
    .describe(
      'Where it was wished for: a session of its own; startUrl, which begins another, is still unused',
    ),
})

export const HealthAnswer = z.strictObject({ status: z.enum(['ok', 'unavailable']) })

/** RFC 9457 problem details. Decide by `code`, not by the words. */
export const ProblemAnswer = z.strictObject({
  type: z.string(),
  code: z.enum(Object.keys(problems) as [keyof typeof problems, ...(keyof typeof problems)[]]),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  errors: z
    .array(z.strictObject({ field: z.string().describe('Dotted path'), detail: z.string() }))
    .optional()
    .describe('One row a field; values are never repeated'),
})
