import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { adapterFor, applyMigrations } from '@/scripts/migrate.mjs'
import { lanAddresses } from '@/scripts/network/lan-address.mjs'
import { requireFreePort } from '@/scripts/network/port.mjs'
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
    host: '127.0.0.1',
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

test('a second start on a SQLite file that a first one is writing is told so, and what else to do', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-in-use-'))
  const file = path.join(folder, 'rehearsal.sqlite')
  await applyMigrations(`file:${file}`)
  const first = await adapterFor(`file:${file}`).connect()
  await first.executeScript('BEGIN EXCLUSIVE')
  await expect(applyMigrations(`file:${file}`)).rejects.toThrow(/is in use[\s\S]*DATA_DIR/)
  await first.dispose()
  rmSync(folder, { recursive: true })
})
