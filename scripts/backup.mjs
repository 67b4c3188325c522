/**
 * `npm run backup [-- file]`: a whole copy of the database in one file, while the site serves; or, with the site stopped,
 * `--compact`: the file is written anew, so that it gives back to the disk what was deleted.
 */
import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { readArguments } from './setup/arguments.mjs'
import { madeForOwnerOnly } from './setup/owner-only.mjs'
import { Problem } from './setup/problem.mjs'
import { isMain, root } from './setup/root.mjs'
import { runCommand } from './setup/run-command.mjs'
import { readSettings } from './setup/settings.mjs'
import { sqliteDriver } from './setup/sqlite-driver.mjs'

const usage = `npm run backup [-- file]

  Copies the whole database into one file while the site goes on; beside the database, with the time in its name,
  where no file is named.
  --compact    instead: write the database's own file anew, without the space of what was deleted. Stop the site first
  --help       this text

  สำรองฐานข้อมูลทั้งหมดเป็นไฟล์เดียวโดยไม่ต้องหยุดระบบ`

const onPostgresql = `The database is PostgreSQL, which has its own tool for this:
  pg_dump --format=custom --file=rehearsal.dump "$DATABASE_URL"
and to bring it back:  pg_restore --clean --if-exists --dbname="$DATABASE_URL" rehearsal.dump
  ฐานข้อมูลนี้เป็น PostgreSQL โปรดใช้คำสั่ง pg_dump ข้างต้น`

/** Copied while a site writes: pages at a time, so that nobody waits; what changes meanwhile is in the copy. */
const pagesAtATime = 500

const megabytes = file => `${(statSync(file).size / 1_000_000).toFixed(1)} MB`

const stamp = now => now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')

function sourceFile() {
  const { databaseUrl } = readSettings(process.env)
  if (!databaseUrl.startsWith('file:')) throw new Problem(onPostgresql)
  const file = path.resolve(root, databaseUrl.replace(/^file:/, ''))
  if (!existsSync(file)) throw new Problem(`There is no database yet at ${file}.\n  ยังไม่มีฐานข้อมูลที่ตำแหน่งนี้`)
  return file
}

/**
 * A whole copy of a SQLite database, of one moment, readable by its owner alone; there entirely or not at all.
 * @param {string} file @param {string} copy
 */
export async function copyDatabase(file, copy) {
  if (existsSync(copy)) throw new Problem(`${copy} is there already.\n  มีไฟล์ชื่อนี้อยู่แล้ว โปรดตั้งชื่ออื่น`)
  const part = `${copy}.part`
  rmSync(part, { force: true })
  const Sqlite = sqliteDriver()
  const database = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    await madeForOwnerOnly(() => database.backup(part, { progress: () => pagesAtATime }))
    // Else whoever opens it writes a log beside it, and it were no single file any more.
    const copied = new Sqlite(part)
    try {
      copied.pragma('journal_mode = DELETE')
      if (copied.pragma('quick_check', { simple: true }) !== 'ok') throw new Problem(`${file} is damaged.`)
    } finally {
      copied.close()
    }
    chmodSync(part, 0o600)
    renameSync(part, copy)
  } catch (error) {
    rmSync(part, { force: true })
    if (error instanceof Problem) throw error
    throw new Problem(`The copy could not be made at ${copy}: ${error.message}\n  สำรองข้อมูลไม่สำเร็จ`)
  } finally {
    database.close()
  }
}

/** @param {string} file */
export function compactDatabase(file) {
  const database = new (sqliteDriver())(file, { fileMustExist: true, timeout: 1000 })
  try {
    // Takes the file for itself, or says that it cannot.
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
    database.pragma('journal_mode = DELETE')
    database.pragma('auto_vacuum = INCREMENTAL')
    database.exec('VACUUM')
    database.pragma('journal_mode = WAL')
  } catch (error) {
    if (!/SQLITE_BUSY|SQLITE_LOCKED/.test(error.code ?? '')) throw error
    throw new Problem(`${file} is in use: stop the site first.\n  โปรดหยุดระบบก่อน แล้วสั่งใหม่อีกครั้ง`)
  } finally {
    database.close()
  }
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    const { values, positionals } = readArguments({
      options: { compact: { type: 'boolean' } },
      usage,
      allowPositionals: true,
    })
    const file = sourceFile()
    if (values.compact) {
      const before = megabytes(file)
      compactDatabase(file)
      console.log(`Written anew: ${file}, ${before} before, ${megabytes(file)} now\nเขียนไฟล์ฐานข้อมูลใหม่แล้ว`)
      return
    }
    const [named = path.join(path.dirname(file), `backup-${stamp(new Date())}.sqlite`)] = positionals
    const copy = path.resolve(named)
    await copyDatabase(file, copy)
    console.log(
      `A whole copy is in ${copy} (${megabytes(copy)}). It holds the secrets of this site: keep it as safe.\nสำรองฐานข้อมูลไว้ที่ ${copy} แล้ว ไฟล์นี้มีความลับของระบบ โปรดเก็บให้ปลอดภัย\nTo go back: stop the site, put this file in the place of ${file}, and remove ${path.basename(file)}-wal and -shm.`,
    )
  })
}
