/**
 * What a tester has chosen to ask ETDA Connect for: the parameters of an authorization request (OpenID Connect Core
 * §3.1.2.1) that a site decides about. Pure.
 */
import { z } from 'zod'
import { parseCitizenId, plainNumber } from '@/lib/identity'
import { claimsByScope, personScopes } from '@/lib/sites/claims.mjs'

export const prompts = ['login', 'consent', 'login consent', 'none'] as const
/** What sign-ins here reach: card data and a code by mail. */
export const reachableAcr = 'ial1.3'

export const WishShape = z.object({
  scopes: z.array(z.enum(personScopes)),
  prompt: z.enum(prompts).optional(),
  maxAge: z.number().optional(),
  acr: z.literal(reachableAcr).optional(),
  /** A practice ID. */
  loginHint: z.string().optional(),
  inIdToken: z.boolean().optional(),
})
export type Wish = z.infer<typeof WishShape>

export const usualWish: Wish = { scopes: ['profile', 'email'] }

const longestMaxAgeSeconds = 86_400

export interface WishRefusals {
  max_age: { ok: false; slip: 'bad-max-age' }
  login_hint: { ok: false; slip: 'bad-login-hint' }
}
export type ParsedWish = { ok: true; wish: Wish } | { ok: false; refusals: Partial<WishRefusals> }

/** The posted form as a wish; what is no choice of the form counts as not chosen. */
export function parseWish(form: Record<string, string>): ParsedWish {
  const age = plainNumber(form.max_age ?? '')
  const typedHint = parseCitizenId(form.login_hint ?? '')
  const hint = !typedHint.ok && typedHint.slip === 'empty' ? null : typedHint
  const refusals: Partial<WishRefusals> = {}
  if (age && !isMaxAge(age)) refusals.max_age = { ok: false, slip: 'bad-max-age' }
  if (hint && !hint.ok) refusals.login_hint = { ok: false, slip: 'bad-login-hint' }
  if (Object.keys(refusals).length > 0) return { ok: false, refusals }
  return {
    ok: true,
    wish: {
      scopes: personScopes.filter(scope => form[scope] === 'on'),
      prompt: prompts.find(prompt => prompt === form.prompt),
      maxAge: age ? Number(age) : undefined,
      acr: form.acr_values === reachableAcr ? reachableAcr : undefined,
      loginHint: hint?.ok ? hint.value : undefined,
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
