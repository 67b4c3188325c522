/**
 * Between the first แก้ไข and the second: nothing is stored, and whoever leaves in between is told so. A cookie holds
 * which visit began, so that nobody else's page says it; the register knows nothing of it.
 */
import { seisPath } from '@/lib/paths'
import { digest } from '@/lib/secrets/secrets'
import { cookieHeader } from '@/lib/web/cookie-header'
import { readCookie } from '@/lib/web/read-cookie'
import type { Visit } from './visit'

const editingCookie = 'seis_editing'

/** What a visit's half-filled fields are known by, in the cookie and in the browser. */
export const draftOf = (visit: Visit): string => digest(`draft ${visit.id}`)

const setEditing = (roomId: string, value: string, maxAgeSeconds?: number): string =>
  cookieHeader({ name: editingCookie, value, path: seisPath(roomId, '/profile'), maxAgeSeconds })

/** The Set-Cookie headers of the two presses. */
export const beginEditing = (visit: Visit): string => setEditing(visit.roomId, draftOf(visit))
export const endEditing = (visit: Visit): string => setEditing(visit.roomId, '', 0)

/** Whether this visit opened the fields and stored nothing since. */
export const isEditing = (visit: Visit): boolean => readCookie(editingCookie) === draftOf(visit)
