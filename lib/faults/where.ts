/** Whom an armed failure is for. Pure. */
import { z } from 'zod'

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

/** Whether what is for `where` is for `facts`. */
export const isFor = (where: Where, facts: Facts): boolean =>
  narrowings.every(key => where[key] === undefined || where[key] === facts[key])
