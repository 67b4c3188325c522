/** What a protocol address answers by itself, before or after the provider: in the words of the protocol, to programs. */
import { retryAfterSeconds } from '@/lib/db/away.mjs'

const inProtocolWords = (
  status: number,
  body: { error: string; error_description: string },
  headers: Record<string, string> = {},
): Response =>
  Response.json(body, {
    status,
    headers: {
      ...headers,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
  })

/** To a program that still has the issuer of a room that is gone (RFC 6749 §5.2). */
export const noSuchRoom = (): Response =>
  inProtocolWords(404, {
    error: 'invalid_request',
    error_description: 'there is no such practice room: it was deleted, or it has expired',
  })

/** RFC 6749 §4.1.2.1 names it for the authorization endpoint; the provider says it at the others too, with a 500. */
export const serverError = (): Response =>
  inProtocolWords(500, {
    error: 'server_error',
    error_description: 'something went wrong at the provider',
  })

/** The database is away: RFC 6749 §4.1.2.1 has a word for what is over by itself. */
export const temporarilyUnavailable = (): Response =>
  inProtocolWords(
    503,
    {
      error: 'temporarily_unavailable',
      error_description: 'the provider cannot reach what it keeps; try again',
    },
    { 'retry-after': String(retryAfterSeconds) },
  )

/** As much as the provider itself takes. */
export const longestBodyBytes = 56 * 1024

/** Whoever sends so much is a program. */
export const tooLarge = (): Response =>
  inProtocolWords(400, { error: 'invalid_request', error_description: 'the request body is too large' })

/** No request of the protocol has so many, and the provider takes more time for each than for the one before it. */
const mostParameters = 200
export const hasTooManyParameters = (text: string): boolean =>
  text.split('&', mostParameters + 1).length > mostParameters

export const tooManyParameters = (): Response =>
  inProtocolWords(400, { error: 'invalid_request', error_description: 'the request has too many parameters' })
