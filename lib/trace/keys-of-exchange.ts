/** The values of the protocol by which a hop is joined to others. */
import { decodeJwt } from 'jose'
import type { ReadExchange } from './exchange'
import type { HopKind } from './hop'
import { tagOf } from './mask'

/**
 * Tags of state, code and token; the interaction's uid; `sid`, by which a sign-out names the sign-in it ends; and
 * of a sign-out the form that asks the person before (its xsrf), which joins question and answer.
 */
export function keysOf(kind: HopKind, { raw, parameters, answered, form, json }: ReadExchange): string[] {
  const uid = /\/(?:interaction|auth)\/([\w-]{20,})/.exec(
    raw.path === '/auth' ? (raw.location ?? '') : raw.path,
  )?.[1]
  const bearer =
    /^(?:Bearer|DPoP) (.+)$/i.exec(raw.authorization ?? '')?.[1] ?? parameters.get('access_token')
  const named: Record<string, string | null | undefined> = {
    state: parameters.get('state') ?? answered?.get('state'),
    code: parameters.get('code') ?? answered?.get('code'),
    token: text(json?.access_token) ?? bearer ?? parameters.get('token'),
    logout: kind === 'sign-out' ? (parameters.get('xsrf') ?? form?.get('xsrf') ?? xsrfIn(raw.answer)) : null,
  }
  const sid = sidOf(text(json?.id_token) ?? parameters.get('id_token_hint'))
  return [
    ...(uid ? [`uid:${uid}`] : []),
    ...Object.entries(named).flatMap(([name, value]) => (value ? [`${name}:${tagOf(value)}`] : [])),
    ...(sid ? [`sid:${tagOf(sid)}`] : []),
  ]
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const xsrfIn = (page: string) => /name="xsrf" value="([^"]+)"/.exec(page)?.[1]

function sidOf(token: string | null | undefined): string | undefined {
  if (!token) return undefined
  try {
    return text(decodeJwt(token).sid)
  } catch {
    return undefined
  }
}
