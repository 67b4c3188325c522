/** How much disk is left where the database is a file of ours. */
import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'

export interface DiskSpace {
  free: number
  total: number
}

const lookEveryMilliseconds = 5000

async function readDisk(): Promise<DiskSpace | null> {
  const { DATABASE_URL } = env()
  if (!DATABASE_URL.startsWith('file:')) return null
  const { bavail, blocks, bsize } = await statfs(path.dirname(path.resolve(DATABASE_URL.slice(5))))
  return { free: bavail * bsize, total: blocks * bsize }
}

/** `read` says null where the disk is not ours to watch. Looks at most every few seconds. */
export function watchDisk(read: () => Promise<DiskSpace | null>, now = () => Date.now()) {
  let lookedAt = Number.NEGATIVE_INFINITY
  let space: DiskSpace | null = null
  let wasLow = false
  return async (floor: { bytes: number; share: number }): Promise<boolean> => {
    if (now() - lookedAt >= lookEveryMilliseconds) {
      lookedAt = now()
      // A disk that cannot be asked is no reason to send people away.
      space = await read().catch(() => null)
    }
    const isLow = space !== null && space.free < Math.min(floor.bytes, space.total * floor.share)
    if (isLow && !wasLow) logSecurityEvent('low-disk', { free: space?.free })
    wasLow = isLow
    return isLow
  }
}

/** Whether less is free than the floor: the smaller of so many bytes and such a share of the disk. */
export const isDiskLow = watchDisk(readDisk)
