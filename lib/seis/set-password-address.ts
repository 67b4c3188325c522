import type { Email } from '@/lib/identity'
import { updateRecord } from './store'
import type { Visit } from './visit'

/**
 * บันทึก of manual part 2, step 3: only where the password goes. The ก.พ.๗ record is not touched, nor handed
 * over to connect; that takes the second แก้ไข. False without a proof of identity.
 */
export async function setPasswordAddress(visit: Visit, email: Email): Promise<boolean> {
  if (!visit.proven || !visit.citizenId) return false
  return updateRecord(visit.roomId, visit.citizenId, { passwordEmail: email })
}
