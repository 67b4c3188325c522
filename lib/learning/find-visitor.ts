import { cache } from 'react'
import { digest } from '@/lib/secrets/secrets'
import { readCookie } from './cookies'
import { type Reader, readReader } from './store'

export type { Reader } from './store'

export interface Visitor {
  reader: Reader | null
  /** This browser was signed in, and is no more: its time is over, or the person signed out elsewhere. */
  hasEnded: boolean
}

/** Who is before the screen. Read once a page, however many components ask; without the cookie it costs nothing. */
export const findVisitor: (roomId: string) => Promise<Visitor> = cache(async roomId => {
  const secret = readCookie(roomId, 'session')
  if (!secret) return { reader: null, hasEnded: false }
  const reader = await readReader(roomId, digest(secret), new Date())
  return { reader, hasEnded: reader === null }
})
