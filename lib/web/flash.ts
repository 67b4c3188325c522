/**
 * What a slip needs to survive one redirect: the name of the slip by field, and the values worth keeping.
 * It lives in an encrypted, HttpOnly cookie for the one page it is for, and the front door clears it when that
 * page is shown. Real-looking and secret values are never put in.
 */
import { EncryptJWT, jwtDecrypt } from 'jose'
import { headers } from 'next/headers'
import { derivedKey, openWith } from '@/lib/secrets/secrets'
import { cookieHeader } from './cookie-header'
import { seeOther } from './form'
import { flashCookie, pathHeader } from './names.mjs'
import { readCookie } from './read-cookie'

const lifetimeSeconds = 120

export interface Flash {
  /** Field name → name of the slip, e.g. {citizenId: 'too-short'}. `form` is the whole form's. */
  errors?: Record<string, string>
  /** Field name → what was typed, shown again. */
  values?: Record<string, string>
  /** Name of a success to tell, e.g. 'password-sent'. */
  notice?: string
  /** Details for the sentence, e.g. {triesLeft: 3}. */
  details?: Record<string, string | number>
}

/** 303 to `path`, whose page will find `flash`. */
export async function seeOtherWithFlash(path: string, flash: Flash): Promise<Response> {
  const token = await new EncryptJWT({ flash, path })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(`${lifetimeSeconds}s`)
    .encrypt(await derivedKey('flash'))
  const answer = seeOther(path)
  const cookie = { name: flashCookie, value: token, path, maxAgeSeconds: lifetimeSeconds }
  answer.headers.append('set-cookie', cookieHeader(cookie))
  return answer
}

/** The flash left for this page, or an empty one. */
export async function readFlash(): Promise<Flash> {
  const token = await readCookie(flashCookie)
  if (!token) return {}
  const kept = await openWith(
    'flash',
    async key => (await jwtDecrypt<{ flash: Flash; path: string }>(token, key)).payload,
  )
  // A cookie's Path is a prefix: a page below must not show its parent's slip.
  return kept && kept.path === (await headers()).get(pathHeader) ? kept.flash : {}
}
