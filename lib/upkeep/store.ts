import { canWrite } from '@/lib/db/can-write'
import { closeDatabase, database } from '@/lib/db/client'
import { isAlreadyThere } from '@/lib/db/errors'
import { giveBackPages, shortenLog } from '@/lib/db/sqlite-upkeep'

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

/** Resolves when a row could be written just now, and throws else. */
export const writeARow = (): Promise<void> => canWrite()

/** At most `most` free pages go back to the disk; how many are still free. */
export const shrinkFile = (most: number): Promise<number> => giveBackPages(most)

/** SQLite's log goes into the file, when nobody is in the way. */
export const emptyLog = (): Promise<void> => shortenLog()

/** Nothing is written any more. */
export const close = (): Promise<void> => closeDatabase()
