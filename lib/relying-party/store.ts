import { database, type Prisma } from '@/lib/db/client'
import { isAlreadyThere, isOwnerGone } from '@/lib/db/errors'

/** Keeps that a logout token was used: true for exactly one of any number of simultaneous uses. */
export async function keepLogoutTokenUse(row: Prisma.LogoutTokenUseUncheckedCreateInput): Promise<boolean> {
  try {
    await database().logoutTokenUse.create({ data: row })
    return true
  } catch (error) {
    if (isAlreadyThere(error) || isOwnerGone(error)) return false
    throw error
  }
}
