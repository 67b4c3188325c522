import { statfsSync } from 'node:fs'
import { isDiskFull, Problem } from './problem.mjs'
import { root } from './root.mjs'

const megabytesFree = () => {
  const { bavail, bsize } = statfsSync(root)
  return Math.round((bavail * bsize) / 2 ** 20)
}

/** Turns an error that is really a full disk into words for it; returns any other error as it is. */
export function explainDisk(error) {
  if (!isDiskFull(error)) return error
  return new Problem(
    `The disk is full (${megabytesFree()} MB free where this folder is; about 1,500 MB are needed). Make room and run this again.\n  ดิสก์เต็ม โปรดเพิ่มที่ว่างแล้วเริ่มใหม่`,
  )
}
