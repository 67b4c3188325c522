/** What a sign-in has shown the site, kept for the tester to read: secrets masked as the trace masks them. Pure. */
import { decodeProtectedHeader } from 'jose'
import { z } from 'zod'
import { maskMembers, maskParameters } from '@/lib/trace/mask'
import { WishShape } from './wish'

const Values = z.record(z.string(), z.unknown())

export const AskedShape = z.object({
  wish: WishShape,
  /** Parameters of the request as it was sent. */
  request: Values,
})
export type Asked = z.infer<typeof AskedShape>

export const SeenShape = AskedShape.extend({
  /** Parameters of the provider's answer through the browser (RFC 6749 §4.1.2). */
  answer: Values,
  /** Members of the answer from the token endpoint (§5.1). */
  tokens: Values,
  /** Of the ID token, verified. */
  header: Values,
  idToken: Values,
  userinfo: Values,
})
export type Seen = z.infer<typeof SeenShape>

export interface Brought {
  own: Asked
  answer: URLSearchParams
  tokens: { id_token?: string }
  idToken: object
  userinfo: object
}

/** Claims whole: nobody in a room is real, and they are what the tester came for. */
export const seenOf = ({ own, answer, tokens, idToken, userinfo }: Brought): Seen => ({
  ...own,
  answer: maskParameters(answer),
  tokens: maskMembers({ ...tokens }),
  header: tokens.id_token ? { ...decodeProtectedHeader(tokens.id_token) } : {},
  idToken: { ...idToken },
  userinfo: { ...userinfo },
})
