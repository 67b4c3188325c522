import type { Classroom } from '@/lib/classroom/classroom'
import { findClassByToken } from '@/lib/classroom/find-class'
import { bearerToken, refuseToken } from './authorize'

/**
 * The class whose bearer token the request carries. Throws the same `unauthorized` for a token that is missing, wrong or
 * another class's, and for a class that is not there.
 */
export async function authorizeTrainer(request: Request, id: string): Promise<Classroom> {
  const token = bearerToken(request)
  const classroom = token ? await findClassByToken(id, token) : null
  return (
    classroom ??
    refuseToken(request, token, 'Send Authorization: Bearer with the token that POST /api/v1/classes gave.')
  )
}
