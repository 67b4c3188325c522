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
  /** Part of what the asker calls itself (User-Agent, RFC 9110 §10.1.5), where no client is named. */
  userAgent: z.string().optional(),
})

export type Where = z.infer<typeof WhereShape>
export type Narrowing = keyof Where
export const narrowings = WhereShape.keyof().options

/** What is known where a failure may strike. */
export type Facts = { [K in Narrowing]?: Where[K] | undefined }

/** Whether what is for `where` is for `facts`. A scene's client meets only what is armed for itself: what a reader has armed waits for them. */
export const isFor = (where: Where, facts: Facts): boolean =>
  narrowings.every(key => fits(key, where[key], facts[key])) &&
  (!isSceneClient(facts.client_id) || where.client_id !== undefined)

/** An agent's name is given in part: its whole line has versions in it. */
const fits = (key: Narrowing, wanted: string | undefined, known: string | undefined): boolean =>
  wanted === undefined || (key === 'userAgent' ? Boolean(known?.includes(wanted)) : known === wanted)
