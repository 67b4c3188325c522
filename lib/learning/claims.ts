/** What the learning space knows of a reader: names for greeting and record, the practice ID, no more. Pure. */
import type { Locale } from '@/lib/i18n/translator'
import type { Claim, PersonScope } from '@/lib/sites/claims.mjs'
import { sites } from '@/lib/sites/sites.mjs'

/** What a reader may want to know whether the site has: of each scope that there is, in the order of the record. */
const shown = {
  profile: ['name'],
  pid: ['pid'],
  email: ['email'],
  birthdate: ['birthdate'],
} as const satisfies Record<PersonScope, readonly Claim[]>

type ShownClaim = (typeof shown)[PersonScope][number]
type KeptClaim = (typeof shown)[(typeof sites.learning.client.scopes)[number]][number]

const asked: readonly PersonScope[] = sites.learning.client.scopes
const shownScopes = Object.keys(shown) as PersonScope[]

/** Of these the English greeting is made: ETDA Connect gives no whole name in English. */
const englishName = ['title_en', 'given_name_en', 'family_name_en'] as const satisfies readonly Claim[]

/** Claims of userinfo (OpenID Connect Core §5.1) that are kept: of what is asked for what is shown, and who it is. */
export type Claims = { sub: string; name: string; given_name?: string } & {
  [C in Exclude<KeptClaim, 'name'> | (typeof englishName)[number]]?: string
}

export interface ClaimUse {
  claim: ShownClaim
  /** received: allowed, and here it is. not-allowed: asked for, and not given. not-asked: never asked for. */
  state: 'received' | 'not-allowed' | 'not-asked'
  value?: string
}

/** For each row whether the site has the claim. What the site did not ask for is not shown, even if the provider sent it. */
export function describeClaims(claims: Claims): ClaimUse[] {
  const kept: Partial<Record<ShownClaim, string>> = claims
  return shownScopes.flatMap(scope =>
    shown[scope].map((claim: ShownClaim): ClaimUse => {
      if (!asked.includes(scope)) return { claim, state: 'not-asked' }
      const value = kept[claim]
      return value ? { claim, state: 'received', value } : { claim, state: 'not-allowed' }
    }),
  )
}

/** What the site keeps of a userinfo answer, where it is text. Null when sub or name is missing. */
export function parseClaims(userinfo: Record<string, unknown>): Claims | null {
  const text = (claim: Claim) => {
    const value = userinfo[claim]
    return typeof value === 'string' ? value : undefined
  }
  const [sub, name] = [text('sub'), text('name')]
  if (!sub || !name) return null
  const kept = [...asked.flatMap(scope => shown[scope]), ...englishName].map(claim => [claim, text(claim)])
  return { sub, name, given_name: text('given_name'), ...Object.fromEntries(kept) }
}

/** The name to greet by: the English one on an English page, where there is one. */
export function nameFor(locale: Locale, claims: Claims): string {
  const { given_name_en, family_name_en } = claims
  if (locale !== 'en' || !given_name_en || !family_name_en) return claims.name
  return englishName.flatMap(claim => claims[claim] ?? []).join(' ')
}
