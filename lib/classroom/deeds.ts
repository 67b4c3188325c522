/** What a trainer does to a class, or to some of it: the names, and what is kept of each. Pure. */
import { z } from 'zod'
import type { FaultName } from '@/lib/faults/catalogue'
import { type Part, partSteps } from '@/lib/progress/progress'
import { itemNames } from './plans'

export const deedNames = [
  'hold',
  'release',
  'hint',
  'next-exercise',
  'arm',
  'next-day',
  'letter',
  'reset',
] as const
export type DeedName = (typeof deedNames)[number]
export const isDeedName = (name: string | undefined): name is DeedName => deedNames.some(one => one === name)

/** These cannot be taken back: a person is asked first. */
export const asksFirst: readonly DeedName[] = ['next-day', 'letter', 'reset']

/** The failure that is armed where none was chosen: the one that a class meets most. */
export const usualFault: FaultName = 'mail-lost'

/** Of own words: as much as is read at a glance. */
export const wordsLengthLimit = 200

/** A step of the manual. */
export const StepShape = z
  .strictObject({ part: z.union([z.literal(1), z.literal(2)]), step: z.number().int().min(1).max(8) })
  .refine(({ part, step }) => step <= partSteps[part])
export type ManualStep = { part: Part; step: number }

export type Deed =
  /** Everybody waits: at a step, or where they are. */
  | { do: 'hold'; at: ManualStep | null }
  | { do: 'release' }
  /** What the advice says of a step, or own words. */
  | { do: 'hint'; hint: ManualStep | string }
  /** The class goes on to that item of its plan; without one, each learner to the first exercise they have not passed. */
  | { do: 'next-exercise'; item: number | null }
  /** A failure that fires once. */
  | { do: 'arm'; fault: FaultName }
  | { do: 'next-day' }
  | { do: 'letter'; words: string }
  | { do: 'reset' }

/** Kept with the class while everybody waits. */
export const HeldShape = z.strictObject({ at: StepShape.nullable() })
export type Held = z.infer<typeof HeldShape>

/** Kept with the class: which item of its plan it is at, and since when (real time, milliseconds since 1970). */
export const PlaceShape = z.strictObject({ at: z.number().int().min(0), since: z.number().int() })
export type Place = z.infer<typeof PlaceShape>

/** Kept with a seat: what its learner was told last, and by which deed. */
export const ToldShape = z.strictObject({
  by: z.string(),
  what: z.union([
    z.strictObject({ words: z.string() }),
    z.strictObject({ step: StepShape }),
    z.strictObject({ exercise: z.string() }),
  ]),
})
export type Told = z.infer<typeof ToldShape>

/** Kept of a deed in the class's history. */
export const DoneShape = z.strictObject({
  /** Numbers of the seats that it reached. */
  seats: z.array(z.number().int()),
  /** What it armed, for taking it back. */
  armed: z.array(z.strictObject({ roomId: z.string(), id: z.string() })),
  /** Where in its plan the class went on to, and where it was before. */
  went: z.strictObject({ to: z.enum(itemNames), from: PlaceShape.nullable() }).optional(),
})
export type Done = z.infer<typeof DoneShape>

/** A deed as the class's history tells it. */
export interface PastDeed {
  id: string
  at: Date
  deed: DeedName
  affected: number
  data: Done
  isUndone: boolean
  mayBeUndone: boolean
}
