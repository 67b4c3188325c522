/** What is told of a play, as it is kept: names only, no value that passed, nothing of a person. Pure. */
import { z } from 'zod'
import type { Messages } from '@/lib/i18n/messages'
import type { CheckName } from '@/lib/trace/checks'
import { type HopKind, hopKinds } from '@/lib/trace/hop'

/** Who does a step. */
export const actors = ['victim', 'thief', 'site', 'thief-site', 'connect'] as const
export type Actor = (typeof actors)[number]

type Words = Messages['scenes']
export type StepName = keyof Words['steps']

/** A message in the trace: the newest, or the first, of that kind in the flow where a hop has that key (lib/trace/join-flows). */
export interface HopName {
  kind: HopKind
  key: string
  isFirst?: true | undefined
}

const HopNameShape = z.object({
  kind: z.enum(hopKinds),
  key: z.string(),
  isFirst: z.literal(true).optional(),
})

export const PlayShape = z.object({
  /** Keys of people of the room. */
  victim: z.string(),
  thief: z.string(),
  /** What is wrong in the scene, where that is chosen: a name of the what-ifs (lib/faults/what-if.ts). */
  lie: z.string().optional(),
  takes: z.array(
    z.object({
      name: z.string(),
      steps: z.array(z.object({ who: z.enum(actors), step: z.string(), hop: HopNameShape.optional() })),
      /** What stopped the attack, and at whom; null where nothing did. */
      stop: z.object({ check: z.string(), by: z.enum(['provider', 'site']) }).nullable(),
    }),
  ),
})
/** As it is kept; an older version of ours may have had other names. */
export type Play = z.infer<typeof PlayShape>
export type TakeTold = Play['takes'][number]

export interface Step {
  who: Actor
  step: StepName
  hop?: HopName
}

/** What stopped an attack, and at whom. */
export interface Stop {
  check: CheckName
  by: 'provider' | 'site'
}
