/** Copies of the database, and whose the files are. SQLite alone; PostgreSQL is told where its own tool is. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { database } from '@/lib/db/client'
import { env } from '@/lib/env'
import { compactDatabase, copyDatabase } from '@/scripts/backup.mjs'
import { applyMigrations } from '@/scripts/migrate.mjs'
import { requireDataFolder } from '@/scripts/setup/data-folder.mjs'
import { restrictToOwner } from '@/scripts/setup/owner-only.mjs'
import { sqliteDriver } from '@/scripts/setup/sqlite-driver.mjs'
import { aRoom } from './rooms/a-room'

// SQLite's driver may not be made yet where PostgreSQL is tested (scripts/checks/stages.mjs).
const isSqlite = env().DATABASE_URL.startsWith('file:')
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

function aFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const backup = (args: string[], variables: Record<string, string>) =>
  spawnSync(process.execPath, ['scripts/backup.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
  })

test.runIf(isSqlite)(
  'a copy made while another process has the database open holds all that was saved, in one file of its owner’s',
  async () => {
    const room = await aRoom()
    const copy = path.join(aFolder(), 'copy.sqlite')
    const { status, stdout } = backup([copy], { DATABASE_URL: env().DATABASE_URL })
    expect(status).toBe(0)
    expect(stdout).toContain(copy)
    expect(stdout).toMatch(/สำรองฐานข้อมูลไว้ที่/)
    expect(modeOf(copy)).toBe('600')
    const later = await aRoom()
    const opened = new (sqliteDriver())(copy, { readonly: true })
    const ids = opened.prepare('SELECT id FROM Room').all() as { id: string }[]
    opened.close()
    expect(ids.map(({ id }) => id)).toContain(room.id)
    expect(ids.map(({ id }) => id)).not.toContain(later.id)
    expect(existsSync(`${copy}-wal`)).toBe(false)
    // It is a database of today, on which the site goes on.
    await expect(applyMigrations(`file:${copy}`)).resolves.toEqual([])
  },
)

test.runIf(isSqlite)('no file is overwritten, and none is left half made', async () => {
  const folder = aFolder()
  const copy = path.join(folder, 'copy.sqlite')
  writeFileSync(copy, 'something else')
  const file = env().DATABASE_URL.replace('file:', '')
  await expect(copyDatabase(file, copy)).rejects.toThrow(/is there already[\s\S]*มีไฟล์ชื่อนี้อยู่แล้ว/)
  await expect(copyDatabase(file, path.join(folder, 'none', 'copy.sqlite'))).rejects.toThrow(
    /could not be made/,
  )
  expect(existsSync(`${copy}.part`)).toBe(false)
})

test('on PostgreSQL it names pg_dump and ends with an error', () => {
  const { status, stderr } = backup([], { DATABASE_URL: 'postgresql://me:secret@db/x' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/pg_dump[\s\S]*โปรดใช้/)
  expect(stderr).not.toContain('secret')
})

test.runIf(isSqlite)(
  'a new database, its folder and what SQLite lays beside it are their owner’s alone, and so are old ones after a start',
  async () => {
    const DATA_DIR = path.join(aFolder(), 'data')
    const file = path.join(DATA_DIR, 'rehearsal.sqlite')
    const url = `file:${file}`
    requireDataFolder(url, { DATA_DIR })
    restrictToOwner(url, { ownsFolder: true })
    await applyMigrations(url)
    const open = new (sqliteDriver())(file)
    open.exec('CREATE TABLE x (y)')
    const files = [file, `${file}-wal`, `${file}-shm`]
    expect([DATA_DIR, ...files].map(modeOf)).toEqual(['700', '600', '600', '600'])
    const old = path.join(DATA_DIR, 'backup-1.sqlite')
    writeFileSync(old, '')
    for (const one of [...files, old]) chmodSync(one, 0o644)
    chmodSync(DATA_DIR, 0o755)
    restrictToOwner(url, { ownsFolder: true })
    expect([DATA_DIR, ...files, old].map(modeOf)).toEqual(['700', '600', '600', '600', '600'])
    open.close()
  },
)

test('a folder where other things lie, or that DATABASE_URL names, is left as it is; the database in it is not', async () => {
  for (const ownsFolder of [true, false]) {
    const folder = aFolder()
    chmodSync(folder, 0o755)
    const file = path.join(folder, 'x.sqlite')
    writeFileSync(path.join(folder, 'a letter'), '', { mode: 0o644 })
    writeFileSync(file, '', { mode: 0o644 })
    restrictToOwner(`file:${file}`, { ownsFolder })
    expect(modeOf(folder)).toBe('755')
    expect(modeOf(path.join(folder, 'a letter'))).toBe('644')
    expect(modeOf(file)).toBe('600')
  }
})

test.runIf(isSqlite)(
  'an old file that cannot give space back can after it was written anew, with all that was in it',
  async () => {
    const file = path.join(aFolder(), 'old.sqlite')
    const old = new (sqliteDriver())(file)
    old.pragma('journal_mode = WAL')
    old.exec(
      'CREATE TABLE x (y); INSERT INTO x VALUES (randomblob(3000000)), (1); DELETE FROM x WHERE y <> 1',
    )
    expect(old.pragma('auto_vacuum', { simple: true })).toBe(0)
    expect(() => compactDatabase(file)).toThrow(/is in use[\s\S]*โปรดหยุดระบบ/)
    old.close()
    const before = statSync(file).size
    compactDatabase(file)
    expect(statSync(file).size).toBeLessThan(before / 10)
    const now = new (sqliteDriver())(file)
    expect(now.pragma('auto_vacuum', { simple: true })).toBe(2)
    expect(now.prepare('SELECT y FROM x').all()).toEqual([{ y: 1 }])
    now.close()
  },
)

test.runIf(isSqlite)('closed, the database is whole in its one file', async () => {
  const { closeDatabase } = await import('@/lib/db/client')
  const room = await aRoom()
  await closeDatabase()
  const file = env().DATABASE_URL.replace('file:', '')
  expect(existsSync(`${file}-wal`)).toBe(false)
  expect(await database().room.count({ where: { id: room.id } })).toBe(1)
})
