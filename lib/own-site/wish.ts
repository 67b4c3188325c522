/**
 * What a tester has chosen to ask ETDA Connect for: the parameters of an authorization request (OpenID Connect Core
 * §3.1.2.1) that a site decides about. Pure.
 */
import { parseCitizenId } from '@/lib/identity'

/** Of each scope the claims that a site can ask for by name, to have them in the ID token (§5.5). */
export const claimsByScope = {
  profile: [
    ...['title', 'given_name', 'family_name', 'name'],
    ...['title_en', 'given_name_en', 'family_name_en'],
  ],
  email: ['email', 'email_verified'],
  birthdate: ['birthdate'],
  pid: ['pid'],
} as const
export type OwnScope = keyof typeof claimsByScope
export const ownScopes = Object.keys(claimsByScope) as OwnScope[]

export const prompts = ['login', 'consent', 'login consent', 'none'] as const
export type Prompt = (typeof prompts)[number]
/** What sign-ins here reach: card data and a code by mail. */
export const reachableAcr = 'ial1.3'

export interface Wish {
  scopes: OwnScope[]
  prompt?: Prompt
  maxAge?: number
  acr?: typeof reachableAcr
  /** A practice ID. */
  loginHint?: string
  inIdToken?: boolean
}

export const usualWish: Wish = { scopes: ['profile', 'email'] }

const longestMaxAgeSeconds = 86_400
export const wishSlips = ['bad-max-age', 'bad-login-hint'] as const
export type WishSlip = (typeof wishSlips)[number]

/** The posted form as a wish; what is no choice of the form counts as not chosen. */
export function parseWish(
  form: Record<string, string>,
): { ok: true; wish: Wish } | { ok: false; slip: WishSlip } {
  const { max_age: typedAge = '', login_hint: typedHint = '' } = form
  if (typedAge.trim() && !isMaxAge(typedAge.trim())) return { ok: false, slip: 'bad-max-age' }
  const hint = typedHint.trim() ? parseCitizenId(typedHint) : null
  if (hint && !hint.ok) return { ok: false, slip: 'bad-login-hint' }
  return {
    ok: true,
    wish: {
      scopes: ownScopes.filter(scope => form[scope] === 'on'),
      prompt: prompts.find(prompt => prompt === form.prompt),
      maxAge: typedAge.trim() ? Number(typedAge) : undefined,
      acr: form.acr_values === reachableAcr ? reachableAcr : undefined,
      loginHint: hint?.value,
      inIdToken: form.in_id_token === 'on',
    },
  }
}

const isMaxAge = (typed: string): boolean => /^\d{1,5}$/.test(typed) && Number(typed) <= longestMaxAgeSeconds

/** The parameters that say so. */
export function parametersOf(
  wish: Wish,
): { scope: string; prompt?: string } & Record<string, string | undefined> {
  const named = wish.scopes.flatMap(scope => claimsByScope[scope])
  const claims = { id_token: Object.fromEntries(named.map(name => [name, null])) }
  return {
    scope: ['openid', ...wish.scopes].join(' '),
    prompt: wish.prompt,
    max_age: wish.maxAge?.toString(),
    acr_values: wish.acr,
    login_hint: wish.loginHint,
    claims: wish.inIdToken && named.length > 0 ? JSON.stringify(claims) : undefined,
  }
}
