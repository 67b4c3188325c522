import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { Problem } from './problem.mjs'

/**
 * Makes a folder and those above it, one at a time: Node's own recursive way never returns under a folder that
 * answers "not found" to every attempt, such as /proc.
 */
export function makeFolder(folder) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const above = path.dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another start made it in between.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

const reasons = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is read-only',
  ENOENT: 'it cannot be made there',
  // Which of the two it is told by differs among versions of Node.
  EEXIST: 'a file is in the way',
  ENOTDIR: 'a file is in the way',
  EISDIR: 'the database is a folder there',
  ENAMETOOLONG: 'the name is too long',
}

function probe(folder, file) {
  makeFolder(folder)
  accessSync(folder, constants.W_OK | constants.X_OK)
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  if (stats) accessSync(file, constants.R_OK | constants.W_OK)
}

/**
 * Checked before anything slow: whether SQLite's file can be made and written where the environment puts it.
 * @param {string} databaseUrl any other database than `file:…` is none of this
 * @param {Record<string, string | undefined>} env
 * @throws {Problem} naming the variable, the folder and the reason
 */
export function requireDataFolder(databaseUrl, env) {
  if (!databaseUrl.startsWith('file:')) return
  const file = path.resolve(databaseUrl.replace(/^file:/, ''))
  const folder = path.dirname(file)
  try {
    probe(folder, file)
  } catch (error) {
    if (!reasons[error.code]) throw error
    const variable = env.DATABASE_URL ? 'DATABASE_URL' : 'DATA_DIR'
    throw new Problem(
      `${variable} leads to ${folder}, where the database cannot be kept: ${reasons[error.code]} (${error.code}).\n  Set ${variable} to a folder that this user may write in.\n  เก็บฐานข้อมูลในโฟลเดอร์นี้ไม่ได้ โปรดตั้ง ${variable} เป็นโฟลเดอร์ที่เขียนได้`,
    )
  }
}
