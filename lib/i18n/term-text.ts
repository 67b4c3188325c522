/**
 * What is said of a parameter, member or claim: `is`, what would be `without` it, and the rule with its section
 * (`exact`). One name is several things: `iss` of an answer is not that of an ID token, and PKCE keeps another thief
 * out where the site keeps a secret. So a text stands under the name, and where it differs also below it, under where
 * the value stands, under what kind of client it is, or both (messages/*\/trace.json).
 */
import { type Locale, translator } from './translator'

/** Where a value stands. Of an answer at the token endpoint after a refresh both `refreshed` and `tokens` are true. */
export const termWheres = [
  ...['request', 'push', 'answer', 'exchange', 'refresh', 'tokens', 'refreshed', 'id-token'],
  ...['userinfo', 'introspection', 'revocation', 'sign-out', 'logout-token', 'portal'],
] as const
/** RFC 6749 §2.1: whether it keeps a secret, or a key, by which it can prove itself. */
export const clientTypes = ['confidential', 'public'] as const
export type ClientType = (typeof clientTypes)[number]

export interface TermPlace {
  /** The nearest first. */
  where: readonly string[]
  /** Where it is known. */
  client?: ClientType | undefined
}
export type TermPart = 'is' | 'without' | 'exact'

/** Undefined for a value of a site's own, which has no explanation here. */
export function termText(
  locale: Locale,
  name: string,
  part: TermPart,
  { where, client }: TermPlace,
): string | undefined {
  const t = translator(locale, 'trace')
  const both = client ? where.map(one => `${one}-${client}`) : []
  const variants = [...both, ...where, ...(client ? [client] : [])].map(variant => `${name}.${variant}`)
  const key = [...variants, name].map(one => `terms.${one}.${part}`).find(one => t.has(one))
  return key !== undefined && t.has(key) ? t(key) : undefined
}
