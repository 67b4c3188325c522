import { Problem } from './problem.mjs'

const OLDEST = [20, 19]

/** @throws {Problem} when this Node is too old for Next and Prisma */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new Problem(
    [
      `Node.js ${version} is too old: ${OLDEST.join('.')} or newer is needed, 24 or 22 (LTS) is recommended.`,
      'Get it from https://nodejs.org/ and run this again.',
      `Node.js รุ่น ${version} เก่าเกินไป โปรดติดตั้งรุ่น 24 หรือ 22 (LTS) จาก https://nodejs.org/ แล้วเริ่มใหม่`,
    ].join('\n  '),
  )
}
