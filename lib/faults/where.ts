/** Whom an armed failure is for. Pure. */
import { z } from 'zod'
import { isSceneClient } from '@/lib/sites/scene-client.mjs'

/** Where a failure of a person can be told to strike. */
export const sites = ['connect', 'seis'] as const

/** What is left out is anybody; what a use case does not know is nobody. */
export const WhereShape = z.object({
  /** The relying party. */
  client_id: z.string().optional(),
  /** The practice ID typed or signed in. */
  citizenId: z.string().optional(),
  site: z.enum(sites).optional(),
})

export type Where = z.infer<typeof WhereShape>
export type Narrowing = keyof Where
export const narrowings = WhereShape.keyof().options

/** What is known where a failure may strike. */
export type Facts = { [K in Narrowing]?: Where[K] | undefined }

/** Whether what is for `where` is for `facts`. A scene's client meets only what is armed for itself: what a reader has armed waits for them. */
export const isFor = (where: Where, facts: Facts): boolean =>
  narrowings.every(key => where[key] === undefined || where[key] === facts[key]) &&
  (!isSceneClient(facts.client_id) || where.client_id !== undefined)
