import { cache } from 'react'
import { digest } from '@/lib/secrets/secrets'
import { readCookie } from './cookies'
import { readVisit, type Visit } from './store'

export type { Visit } from './store'

export interface Found {
  visit: Visit | null
  /** This browser was signed in, and is no more: its time is over, or the person signed out elsewhere. */
  hasEnded: boolean
}

/** Who is before the screen. Read once a page; without the cookie it costs nothing. */
export const findVisit: (roomId: string) => Promise<Found> = cache(async roomId => {
  const secret = readCookie(roomId, 'session')
  if (!secret) return { visit: null, hasEnded: false }
  const visit = await readVisit(roomId, digest(secret), new Date())
  return { visit, hasEnded: visit === null }
})
