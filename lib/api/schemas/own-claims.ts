/** Claims of a tester's own, as the control API takes them. */
import { z } from 'zod'
import { realLooking } from '@/lib/identity'
import type { OwnClaims } from '@/lib/people/own-claims'
import { ownClaim, ownClaimLimits, ownScope } from '@/lib/sites/own-claims'
import { freeTextProblems } from './free-text'

/** The scope under which a room tells such claims. */
export const OwnScope = z.string().refine(ownScope.isRight, ownScope.words)

/** The name of such a claim. */
export const OwnClaimName = z
  .string()
  .refine(name => ownClaim.isWritten(name) && !ownClaim.isTaken(name), ownClaim.words)

const { names, characters, depth } = ownClaimLimits

/** A JSON object; what may be a real person's is refused wherever it stands in it, and nothing is taken out. */
export const OwnClaimsObject: z.ZodType<OwnClaims> = z
  .record(z.string(), z.unknown())
  .superRefine((claims, context) => {
    const refuse = (message: string, path: string[] = []) =>
      context.addIssue({ code: 'custom', path, message })
    if (Object.keys(claims).length > names) refuse(`must have at most ${names} members`)
    if (JSON.stringify(claims).length > characters)
      return refuse(`must be at most ${characters} characters of JSON`)
    for (const [name, value] of Object.entries(claims)) {
      if (realLooking(name)) refuse('has a member whose name may be a real person’s id, number or address')
      else if (!OwnClaimName.safeParse(name).success)
        refuse(`has a member whose name is not possible: it ${ownClaim.words}`)
      else if (value === null || value === '')
        refuse('must not be empty: leave the claim out (OpenID Connect Core §5.3.2)', [name])
      else {
        const slip = slipWithin(value, 1)
        if (slip) refuse(slip, [name])
      }
    }
  })

/** What stands in the way of a value, at any depth. */
function slipWithin(value: unknown, at: number): string | null {
  if (typeof value === 'object' && value !== null) {
    if (at >= depth) return `must be nested at most ${depth} deep`
    const within = Object.entries(value).flatMap(([name, one]) => [
      slipWithin(name, at + 1),
      slipWithin(one, at + 1),
    ])
    return within.find(slip => slip !== null) ?? null
  }
  const slip = typeof value === 'string' || typeof value === 'number' ? realLooking(String(value)) : null
  return slip && freeTextProblems[slip]
}
