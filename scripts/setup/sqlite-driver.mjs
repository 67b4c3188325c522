/**
 * SQLite's driver, better-sqlite3. Version 13 brings a ready-made file for every common machine and runs on Node 22 and
 * newer; for Node 20 its predecessor is compiled and put where Prisma's adapter, the only one to load it, looks first.
 * When Node 20 is given up, this file goes, and with it the package better-sqlite3-node20 (docs/decisions/0018).
 */
import { existsSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { inRoot, isMain } from './root.mjs'

const oldDriver = 'better-sqlite3-node20'
const needsOldDriver = Number(process.versions.node.split('.')[0]) < 22
const adapter = inRoot('node_modules/@prisma/adapter-better-sqlite3')
const preferred = path.join(adapter, 'node_modules/better-sqlite3')

/** Whether Node 20's driver has been compiled, or need not be. */
export const isDriverMade = () =>
  !needsOldDriver || existsSync(inRoot(`node_modules/${oldDriver}/build/Release/better_sqlite3.node`))

/** The package to compile for this Node; undefined where the ready-made file serves. */
export const driverToCompile = () => (needsOldDriver ? oldDriver : undefined)

/** Leads Prisma's adapter to the driver for this Node. The folder may have served another Node before. */
export function placeDriver() {
  if (!existsSync(adapter)) return
  const target = inRoot(`node_modules/${oldDriver}`)
  // A junction, which Windows lets anybody make, holds an absolute path; elsewhere the folder may be moved.
  const link = process.platform === 'win32' ? target : path.relative(path.dirname(preferred), target)
  if (needsOldDriver && linkAt(preferred) === link) return
  rmSync(preferred, { recursive: true, force: true })
  if (!needsOldDriver) return
  mkdirSync(path.dirname(preferred), { recursive: true })
  symlinkSync(link, preferred, 'junction')
}

function linkAt(file) {
  try {
    return readlinkSync(file)
  } catch {
    return undefined
  }
}

/** The driver as Prisma's adapter gets it. */
export const sqliteDriver = () => createRequire(path.join(adapter, 'package.json'))('better-sqlite3')

/** Whether the driver opens a database. Compiled for one version of Node, it has to be made anew for another. */
export function driverWorks() {
  try {
    const Sqlite = sqliteDriver()
    new Sqlite(':memory:').close()
    return true
  } catch {
    return false
  }
}

if (isMain(import.meta.url)) placeDriver()
