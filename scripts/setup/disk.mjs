import { statfsSync } from 'node:fs'
import { isDiskFull, Problem } from './problem.mjs'
import { root } from './root.mjs'

const NEEDED = 1500

const megabytesFree = () => {
  const { bavail, bsize } = statfsSync(root)
  return Math.round((bavail * bsize) / 2 ** 20)
}

/** Turns an error that is really a full disk into words for it; returns any other error as it is. */
export function explainDisk(error) {
  if (!isDiskFull(error)) return error
  const free = megabytesFree()
  // Plenty of room here: then it is the disk of the database or of temporary files.
  const where = free < NEEDED ? `${root} (${free} MB free)` : 'DATA_DIR, the temporary folder or npm’s cache'
  return new Problem(
    `The disk is full: ${where}. About ${NEEDED} MB are needed. Make room and run this again.\n  ดิสก์เต็ม โปรดเพิ่มที่ว่างแล้วเริ่มใหม่`,
  )
}
