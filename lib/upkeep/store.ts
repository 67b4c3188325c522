import { database } from '@/lib/db/client'
import { isAlreadyThere } from '@/lib/db/errors'

/** Takes or prolongs a lease, by one conditional update: true for one holder of any number, the others see a row that is held. */
export async function takeLease(
  name: string,
  { holder, realNow, heldUntil }: { holder: string; realNow: Date; heldUntil: Date },
): Promise<boolean> {
  const { count } = await database().lease.updateMany({
    where: { name, OR: [{ holder }, { heldUntil: { lt: realNow } }] },
    data: { holder, heldUntil },
  })
  if (count === 1) return true
  try {
    // The first of all.
    await database().lease.create({ data: { name, holder, heldUntil } })
    return true
  } catch (error) {
    if (isAlreadyThere(error)) return false
    throw error
  }
}

export { canWrite } from '@/lib/db/can-write'
export { closeDatabase } from '@/lib/db/client'
export { giveBackPages, shortenLog } from '@/lib/db/sqlite-upkeep'
