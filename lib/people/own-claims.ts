/** Claims that a tester gave a person: JSON members, in the database as one text, null where there are none. Pure. */

export type OwnClaims = Record<string, unknown>

const isMembers = (value: unknown): value is OwnClaims =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As both registers keep them. Of a record it is what is kept already. */
export function keptClaims(claims: OwnClaims | string | null | undefined): string | null {
  if (typeof claims === 'string') return claims
  return claims && Object.keys(claims).length > 0 ? JSON.stringify(claims) : null
}

/** Of what a register keeps, or of people in JSON. */
export function ownClaimsOf(kept: unknown): OwnClaims {
  const members: unknown = typeof kept === 'string' ? JSON.parse(kept) : kept
  return isMembers(members) ? members : {}
}
