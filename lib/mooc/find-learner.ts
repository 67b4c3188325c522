import { cache } from 'react'
import { readSession } from './session'
import { type Learner, readLearner } from './store'

export type { Enrolment, Learner } from './store'

/**
 * The signed-in learner with their enrolments, or null. Read once a page, however many components ask; a reader
 * without the cookie costs nothing. A session that was ended elsewhere, or an account that is gone (the room was reset), means signed out.
 */
export const findLearner: (roomId: string) => Promise<Learner | null> = cache(async roomId => {
  const session = await readSession(roomId)
  return session && readLearner(roomId, session)
})
