import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { adapterFor, applyMigrations } from '@/scripts/migrate.mjs'
import { lanAddresses } from '@/scripts/network/lan-address.mjs'
import { requireFreePort } from '@/scripts/network/port.mjs'
import { readArguments } from '@/scripts/setup/arguments.mjs'
import { requireDataFolder } from '@/scripts/setup/data-folder.mjs'
import { requireNode } from '@/scripts/setup/node-version.mjs'
import { isDiskFull } from '@/scripts/setup/problem.mjs'
import { readSettings } from '@/scripts/setup/settings.mjs'
import { driverWorks, placeDriver, sqliteDriver } from '@/scripts/setup/sqlite-driver.mjs'

test('a Node that is too old is told so, with what to get', () => {
  for (const version of ['18.20.8', '20.18.3'])
    expect(() => requireNode(version)).toThrow(/too old.*24 or 22/s)
  for (const version of ['20.19.0', '22.0.0', '24.11.0']) expect(() => requireNode(version)).not.toThrow()
})

test('Prisma’s adapter is led to a driver of SQLite that runs on this Node, however often', () => {
  placeDriver()
  placeDriver()
  expect(driverWorks()).toBe(true)
  const database = new (sqliteDriver())(':memory:')
  expect(database.prepare('SELECT 1 AS one').get()).toEqual({ one: 1 })
  database.close()
})

test('a port that is taken is told before anything slow begins', async () => {
  const other = createServer()
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as { port: number }
  await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is taken`)
  await new Promise(resolve => other.close(resolve))
  await expect(requireFreePort(port, '127.0.0.1')).resolves.toBeUndefined()
})

test('a full disk is recognised however a program says it', () => {
  for (const message of ['ENOSPC: write', 'No space left on device', 'database or disk is full']) {
    expect(isDiskFull(new Error(message))).toBe(true)
  }
  expect(isDiskFull(new Error('EACCES'))).toBe(false)
})

test('without any variable: this machine only, one SQLite file under data', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: 'localhost',
    origin: 'http://localhost:3000',
    databaseUrl: expect.stringMatching(/^file:.*data.rehearsal\.sqlite$/),
  })
})

test('a PORT that is none is named', () => {
  for (const PORT of ['abc', '0', '70000', '30.5']) expect(() => readSettings({ PORT })).toThrow(/PORT/)
})

test('phones are sent to the wifi, not to a network inside the machine', () => {
  const on = (address: string, internal = false) => [
    { address, internal, family: 'IPv4' as const, netmask: '', mac: '', cidr: null },
  ]
  const interfaces = {
    lo: on('127.0.0.1', true),
    docker0: on('172.17.0.1'),
    eth9: on('169.254.3.4'),
    wlan0: on('192.168.1.23'),
  }
  expect(lanAddresses(interfaces)).toEqual(['192.168.1.23', '172.17.0.1'])
})

/** A folder for one test, with a migrated database in it. */
async function aDatabase() {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-in-use-'))
  const url = `file:${path.join(folder, 'rehearsal.sqlite')}`
  await applyMigrations(url)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return url
}

test('a second start on a SQLite file that a first one is writing goes on when no migration is pending', async () => {
  const url = await aDatabase()
  const first = await adapterFor(url).connect()
  await first.executeScript('BEGIN IMMEDIATE')
  await expect(applyMigrations(url)).resolves.toEqual([])
  await first.dispose()
})

test('with a migration pending it is told so, and what else to do; nothing is lost', async () => {
  const url = await aDatabase()
  const first = await adapterFor(url).connect()
  await first.executeScript(
    'DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)',
  )
  await first.executeScript('BEGIN EXCLUSIVE')
  await expect(applyMigrations(url)).rejects.toThrow(/is in use[\s\S]*DATA_DIR/)
  await first.dispose()
  expect(existsSync(url.replace('file:', ''))).toBe(true)
})

test('a migration that failed is not passed over', async () => {
  const url = await aDatabase()
  const database = await adapterFor(url).connect()
  await database.executeScript('UPDATE _prisma_migrations SET finished_at = NULL')
  await database.dispose()
  await expect(applyMigrations(url)).rejects.toThrow(/failed migrations/)
})

test('a folder that cannot be made is told at once, with the variable, the folder and the reason', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'a-file')
  writeFileSync(file, '')
  const ask = (DATA_DIR: string) => () =>
    requireDataFolder(readSettings({ DATA_DIR }).databaseUrl, { DATA_DIR })
  expect(ask(file)).toThrow(`DATA_DIR leads to ${file}`)
  expect(ask(file)).toThrow(/a file is in the way/)
  expect(ask(path.join(file, 'below'))).toThrow(/a file is in the way/)
  if (process.platform === 'linux')
    expect(ask('/proc/nope')).toThrow(/DATA_DIR leads to \/proc\/nope.*cannot be made/s)
  const databaseUrl = `file:${path.join(file, 'x.sqlite')}`
  expect(() => requireDataFolder(databaseUrl, { DATABASE_URL: databaseUrl })).toThrow(
    /^DATABASE_URL leads to/,
  )
})

test('a folder with spaces and Thai letters, some folders deep, is made and holds a database', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const DATA_DIR = path.join(folder, 'ห้อง ซ้อม', 'a #1 % ?')
  const { databaseUrl } = readSettings({ DATA_DIR })
  requireDataFolder(databaseUrl, { DATA_DIR })
  expect(await applyMigrations(databaseUrl)).not.toEqual([])
  expect(existsSync(path.join(DATA_DIR, 'rehearsal.sqlite'))).toBe(true)
})

test('an address of PostgreSQL that cannot be read is refused without a letter of its password', async () => {
  for (const address of ['postgresql://me:12/secret@db/x', 'postgresql://me:sec/ret@db/x']) {
    await expect(applyMigrations(address)).rejects.toThrow(/^DATABASE_URL is not an address/)
    await expect(applyMigrations(address)).rejects.not.toThrow(/12|secret|sec\/ret/)
  }
})

test('an unknown option is refused by its name, with the usage', () => {
  const command = { options: { lan: { type: 'boolean' as const } }, usage: 'THE USAGE' }
  const read =
    (...args: string[]) =>
    () =>
      readArguments(command, args)
  expect(read('--lam')).toThrow(/^Unknown option '--lam'\n\nTHE USAGE$/)
  expect(read('--port=1')).toThrow(/^Unknown option '--port'\n\nTHE USAGE$/)
  expect(read('lan')).toThrow(/THE USAGE/)
  expect(read('--lan')().values).toEqual({ lan: true })
})
