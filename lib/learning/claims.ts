/** What the learning space knows of a reader: names for greeting and record, the practice ID, no more. Pure. */
import { sites } from '@/lib/sites/sites.mjs'

/** Claims of userinfo (OpenID Connect Core §5.1) that are kept. */
export interface Claims {
  sub: string
  name: string
  given_name?: string
  pid?: string
}

/** What a reader may want to know whether the site has, in the order of the record. */
const rows = [
  { claim: 'name', scope: 'profile' },
  { claim: 'pid', scope: 'pid' },
  { claim: 'email', scope: 'email' },
  { claim: 'birthdate', scope: 'birthdate' },
] as const

export interface ClaimUse {
  claim: (typeof rows)[number]['claim']
  /** received: allowed, and here it is. not-allowed: asked for, and not given. not-asked: never asked for. */
  state: 'received' | 'not-allowed' | 'not-asked'
  value?: string
}

/** For each row whether the site has the claim. What the site did not ask for is not shown, even if the provider sent it. */
export function describeClaims(claims: Claims): ClaimUse[] {
  const asked: readonly string[] = sites.learning.client.scopes
  const kept: Partial<Record<ClaimUse['claim'], string>> = claims
  return rows.map(({ claim, scope }) => {
    if (!asked.includes(scope)) return { claim, state: 'not-asked' }
    const value = kept[claim]
    return value ? { claim, state: 'received', value } : { claim, state: 'not-allowed' }
  })
}

/** What the site keeps of a userinfo answer: the claims it asked for, where they are text. Null when sub or name is missing. */
export function parseClaims(userinfo: Record<string, unknown>): Claims | null {
  const text = (claim: string) => {
    const value = userinfo[claim]
    return typeof value === 'string' ? value : undefined
  }
  const [sub, name] = [text('sub'), text('name')]
  if (!sub || !name) return null
  return { sub, name, given_name: text('given_name'), pid: text('pid') }
}
