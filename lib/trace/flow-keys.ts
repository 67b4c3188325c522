/** The values of the protocol by which a hop is joined to others. */
import { decodeJwt } from 'jose'
import type { ReadExchange } from './exchange'
import { keysByTag, tagOf } from './hide'
import type { HopKind } from './hop'

/**
 * Tags of state, code, tokens and a pushed request; the interaction's uid; `sid`, by which a sign-out names the sign-in it ends; and
 * of a sign-out the form that asks the person before (its xsrf), which joins question and answer.
 */
export function flowKeysOf(kind: HopKind, { raw, parameters, answered, form, json }: ReadExchange): string[] {
  const uid = /\/(?:interaction|auth)\/([\w-]{20,43})(?![\w-])/.exec(
    raw.path === '/auth' ? (raw.location ?? '') : raw.path,
  )?.[1]
  const bearer = bearerOf(raw.authorization) ?? parameters.get('access_token')
  const named = parameters.get('token')
  const values: Record<string, string | null | undefined> = {
    state: parameters.get('state') ?? answered?.get('state'),
    code: parameters.get('code') ?? answered?.get('code'),
    token: text(json?.access_token) ?? bearer ?? named,
    // A refresh goes on from the tokens before it (RFC 6749 §6): by the refresh token that it shows, and by the one it gets.
    refresh: parameters.get('refresh_token') ?? named,
    // A pushed request and the one that names it (RFC 9126 §2.2, §4).
    request: text(json?.request_uri) ?? parameters.get('request_uri'),
    logout: kind === 'sign-out' ? (parameters.get('xsrf') ?? form?.get('xsrf') ?? xsrfIn(raw.answer)) : null,
  }
  const sid = sidOf(text(json?.id_token) ?? parameters.get('id_token_hint'))
  return [
    ...(uid ? [`uid:${uid}`] : []),
    ...Object.entries(values).flatMap(([name, value]) => keysByTag(name, value)),
    ...keysByTag('refresh', text(json?.refresh_token)),
    ...(sid ? [`sid:${tagOf(sid)}`] : []),
  ]
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The token of an Authorization header (RFC 6750 §2.1, RFC 9449 §7.1). */
const bearerOf = (authorization: string | null) => {
  const [scheme = '', token] = (authorization ?? '').split(' ', 2)
  return /^(?:bearer|dpop)$/i.test(scheme) ? token : undefined
}

const xsrfIn = (page: string) => /name="xsrf" value="([^"<>]+)"/.exec(page)?.[1]

function sidOf(token: string | null | undefined): string | undefined {
  if (!token) return undefined
  try {
    return text(decodeJwt(token).sid)
  } catch {
    return undefined
  }
}
