/** What the control API takes and answers of classes. */
import { z } from 'zod'
import { learnerStates } from '@/lib/classroom/board'
import { classStates, joinings, nicknameLengthLimit, titleLengthLimit } from '@/lib/classroom/classroom'
import { deedNames, StepShape, wordsLengthLimit } from '@/lib/classroom/deeds'
import { itemNames, minuteChoices, mostItems, partsOf, planNames } from '@/lib/classroom/plans'
import { faultNames } from '@/lib/faults/catalogue'
import { locales } from '@/lib/i18n/translator'
import { UrlsAnswer } from './answers'
import { freeText } from './free-text'

const instant = z.iso.datetime()
const title = freeText(titleLengthLimit)

const PlanItem = z.strictObject({
  item: z.enum(itemNames),
  minutes: z.literal(minuteChoices),
})
const PlanItems = z
  .array(PlanItem)
  .min(1)
  .max(mostItems)
  .refine(items => partsOf({ items }).length > 0, { message: 'a plan has part-1 or part-2 among its items' })

/** POST /classes */
export const OpenClass = z.strictObject({
  title: title.optional().describe('Learners see it'),
  plan: z
    .union([z.enum(planNames), PlanItems])
    .optional()
    .describe('What it does and for how long: a ready-made plan, or items of your own; both by default'),
  locale: z.enum(locales).optional().describe('Language of its rooms until a reader chooses; th by default'),
  pass: z.string().max(200).optional().describe('TRAINER_PASS, on a public origin'),
})

/** PATCH /classes/{class} */
export const ClassChanges = z.strictObject({
  title: title.optional(),
  joining: z.enum(joinings).optional().describe('locked: nobody new gets a seat; who has one comes back'),
  state: z.enum(classStates).optional().describe('closed: the class is over; its rooms live on'),
  stuckAfterSeconds: z
    .number()
    .int()
    .min(5)
    .max(3600)
    .optional()
    .describe('So long without a step forward, and a learner counts as stuck'),
})

/** POST /classes/{six digits}/learners */
export const JoinClass = z.strictObject({
  nickname: freeText(nicknameLengthLimit)
    .optional()
    .describe('Never a real name; one is drawn where it is left out'),
})

const to = z
  .union([z.enum(['all', 'stuck']), z.array(z.number().int().min(1).max(9999)).min(1).max(500)])
  .describe('Everybody, whoever is stuck at this moment, or those seats')

/** POST /classes/{class}/actions */
export const ActOnClass = z
  .strictObject({
    do: z.enum(deedNames),
    to: to.optional().describe('all by default'),
    at: StepShape.optional().describe('hold: where to wait; hint: the step whose advice is sent'),
    text: freeText(wordsLengthLimit).optional().describe('hint: own words; letter: what it says'),
    fault: z.enum(faultNames).optional().describe('arm: it fires once in each room'),
    item: z
      .number()
      .int()
      .min(0)
      .max(mostItems - 1)
      .optional()
      .describe('next-exercise: the item of the plan that everybody goes on to, from 0'),
  })
  .refine(({ do: name, item }) => name === 'next-exercise' || item === undefined, {
    path: ['item'],
    message: 'belongs to next-exercise',
  })
  .refine(({ do: name, at, text }) => name !== 'hint' || Boolean(at) !== Boolean(text), {
    path: ['text'],
    message: 'a hint is either `at` or `text`',
  })
  .refine(({ do: name, text }) => name !== 'letter' || text, { path: ['text'], message: 'a letter needs it' })
  .refine(({ do: name, fault }) => (name === 'arm') === (fault !== undefined), {
    path: ['fault'],
    message: 'belongs to arm, which needs it',
  })

export const ActedAnswer = z.strictObject({
  affected: z.number().int().describe('How many learners it reached'),
  undo: z.string().optional().describe('DELETE …/actions/{id} takes it back; absent where nothing can'),
})

const urls = z.strictObject({
  board: z.url().describe('The trainer’s board'),
  join: z.url().describe('What learners open or scan'),
  present: z.url().describe('For the projector: the digits and the QR code'),
})

export const ClassAnswer = z.strictObject({
  id: z.string(),
  code: z
    .string()
    .regex(/^\d{6}$/)
    .describe('By which learners join'),
  title: z.string(),
  plan: z.enum([...planNames, 'own']).describe('A ready-made plan, or own'),
  items: z.array(PlanItem).describe('What the plan does, in its order'),
  place: z
    .strictObject({ item: z.number().int().describe('From 0'), since: instant })
    .nullable()
    .describe('Where in its plan the class is; null before it is begun'),
  locale: z.enum(locales),
  joining: z.enum(joinings),
  state: z.enum(classStates),
  stuckAfterSeconds: z.number().int(),
  createdAt: instant,
  expiresAt: instant.describe('When it is deleted'),
  urls,
})

export const OpenedClassAnswer = z.strictObject({
  id: z.string(),
  code: ClassAnswer.shape.code,
  token: z.string().describe('Bearer token of the class; shown this once'),
  urls: urls.extend({ board: z.url().describe('The trainer’s link: it holds the token. A secret') }),
  expiresAt: instant,
})

export const JoinedAnswer = z.strictObject({
  seat: z.number().int().describe('Its number in the class'),
  nickname: z.string(),
  room: z.strictObject({ id: z.string(), urls: UrlsAnswer }),
  rejoinUrl: z.url().describe('Leads another browser to the same room'),
})

export const LearnerAnswer = z.strictObject({
  seat: z.number().int(),
  nickname: z.string(),
  roomId: z.string().nullable().describe('null once the room is gone'),
  part: z.number().int().nullable().describe('Where something happened last; null before the first page'),
  step: z.number().int().nullable(),
  state: z.enum(learnerStates),
  since: instant.describe('When that became so'),
  slips: z.array(z.string()).describe('Names, the oldest first'),
  hints: z.number().int().describe('How often they asked for one'),
  lastSeenAt: instant.describe('Last step, slip or raised hand'),
  stuck: z.boolean(),
  finished: z.boolean(),
  handRaisedAt: instant.nullable(),
  removed: z.boolean().describe('Taken out by the trainer; not in the totals'),
})

export const BoardAnswer = z.strictObject({
  totals: z.strictObject({
    joined: z.number().int(),
    working: z.number().int(),
    stuck: z.number().int(),
    finished: z.number().int(),
  }),
  learners: z.array(LearnerAnswer).describe('By their seats'),
})

export const ReportAnswer = BoardAnswer.extend({
  slips: z
    .array(z.strictObject({ slip: z.string(), learners: z.number().int() }))
    .describe('The five that most learners made, each learner counted once'),
})
