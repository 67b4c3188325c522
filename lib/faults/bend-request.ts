/** Lies told in a request on its way to the provider: its parameters are changed, and the provider gets to judge. */
import type { FaultName } from './catalogue'

/** The part of a request that carries parameters: the query, or the body of a form post. */
export interface AskedOf {
  search: string
  body: string
}

type Lie = (parameters: URLSearchParams) => void

const lies: { [N in FaultName]?: Lie } = {
  // Where a thief would like to have the code sent.
  'redirect-uri-changed': parameters => parameters.set('redirect_uri', 'https://thief.example/callback'),
  // What somebody has who stole the code, and not the verifier: one of their own (RFC 7636 §4.1).
  'verifier-changed': parameters =>
    parameters.set('code_verifier', 'not-the-verifier-behind-the-challenge-that-was-sent'),
}

/** The request as the faults that fired make it. Pure. */
export function bendRequest({ search, body }: AskedOf, faults: readonly FaultName[]): AskedOf {
  if (faults.length === 0) return { search, body }
  const parameters = new URLSearchParams(body || search)
  for (const fault of faults) lies[fault]?.(parameters)
  return body ? { search, body: parameters.toString() } : { search: `?${parameters}`, body }
}
