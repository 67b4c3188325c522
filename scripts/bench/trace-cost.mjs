/**
 * `npm run bench -- --trace`: what the trace costs. First journeys against the built project with the trace on and
 * off, by turns in one run, in processor time a journey (steadier on a busy machine than the clock); then how long
 * the trace of a room with 10,000 hops takes to open.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sqliteDriver } from '../setup/sqlite-driver.mjs'
import { firstJourney, openRoom } from './first-journey.mjs'
import { median, percent } from './numbers.mjs'
import { startSite } from './start-site.mjs'

const journeysARound = 12
const warmUpRounds = 6
const rounds = 16
const hopsWanted = 10_000
const costTarget = 0.05
const openTargetMilliseconds = 1000

/** Processor milliseconds of the site for one first journey. @param {Awaited<ReturnType<typeof startSite>>} site */
async function round(site, journeys = journeysARound) {
  const rooms = []
  for (let count = 0; count < journeys; count++) rooms.push(await openRoom(site.origin))
  const before = site.cpuSeconds()
  for (const room of rooms) await firstJourney(site.origin, room)
  // What was queued is written a moment after the last request, and is part of the cost.
  await new Promise(resolve => setTimeout(resolve, 400))
  return ((site.cpuSeconds() - before) * 1000) / journeys
}

/** One process with recording switched on and off by turns: whatever else differs between two does not count. */
async function measureCost() {
  const directory = mkdtempSync(path.join(tmpdir(), 'rehearsal-switch-'))
  const off = path.join(directory, 'off')
  const site = await startSite({ BENCH_TRACE_SWITCH: off })
  const measure = async (/** @type {boolean} */ isOn) => {
    if (isOn) rmSync(off, { force: true })
    else writeFileSync(off, '')
    return round(site)
  }
  try {
    for (let count = 0; count < warmUpRounds; count++) await measure(count % 2 === 0)
    /** @type {{on: number, off: number}[]} */
    const pairs = []
    for (let count = 0; count < rounds; count++) {
      // The first of each pair by turns: what makes the machine slower or faster meanwhile evens out.
      const isOnFirst = count % 2 === 0
      const [first, second] = [await measure(isOnFirst), await measure(!isOnFirst)]
      pairs.push(isOnFirst ? { on: first, off: second } : { on: second, off: first })
    }
    const [on, without] = [median(pairs.map(pair => pair.on)), median(pairs.map(pair => pair.off))]
    const share = median(pairs.map(pair => pair.on / pair.off - 1))
    console.log(
      `a first journey takes ${on.toFixed(1)} ms of processor time with the trace, ${without.toFixed(1)} without (medians of ${rounds})`,
    )
    console.log(
      `the trace’s share (median of the pairs): ${percent(share)}   target under ${percent(costTarget)}`,
    )
  } finally {
    site.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Copies the hops of a real journey until there are enough, each copy a flow of its own. @param {string} dataDir @param {string} roomId */
function seedHops(dataDir, roomId) {
  const Database = sqliteDriver()
  const database = new Database(path.join(dataDir, 'rehearsal.sqlite'))
  const rows =
    /** @type {{id: string, roomId: string, at: number, kind: string, keys: string, data: string}[]} */ (
      database.prepare('SELECT * FROM TraceHop WHERE roomId = ? ORDER BY id').all(roomId)
    )
  const insert = database.prepare(
    'INSERT INTO TraceHop (id, roomId, at, kind, keys, data) VALUES (@id, @roomId, @at, @kind, @keys, @data)',
  )
  const hourMicroseconds = 3_600_000_000
  database.transaction(() => {
    for (let copy = 1; copy * rows.length < hopsWanted; copy++) {
      const earlier = copy * 60_000
      for (const row of rows) {
        const { order, ...data } = JSON.parse(row.data)
        const stamp = Number.parseInt(row.id.slice(0, 14), 16) - hourMicroseconds - earlier * 1000
        insert.run({
          ...row,
          id: stamp.toString(16).padStart(14, '0') + randomBytes(4).toString('hex'),
          keys: JSON.stringify(JSON.parse(row.keys).map(key => `${key}-${copy}`)),
          data: JSON.stringify({ ...data, order: order - 3_600_000 - earlier }),
        })
      }
    }
  })()
  const { count } = /** @type {{count: number}} */ (
    database.prepare('SELECT count(*) AS count FROM TraceHop WHERE roomId = ?').get(roomId)
  )
  database.close()
  return count
}

async function measureOpening() {
  const site = await startSite()
  try {
    const room = await openRoom(site.origin)
    await firstJourney(site.origin, room)
    const trace = `${site.origin}/r/${room.id}/trace`
    await fetch(trace).then(answer => answer.text())
    const count = seedHops(site.dataDir, room.id)
    const times = []
    let text = ''
    for (let tries = 0; tries < 15; tries++) {
      const began = performance.now()
      text = await fetch(trace).then(answer => answer.text())
      times.push(performance.now() - began)
    }
    const older = /\?before=([0-9a-f]{22})/.exec(text)?.[1]
    const began = performance.now()
    await fetch(`${trace}?before=${older}`).then(answer => answer.text())
    const olderMilliseconds = performance.now() - began
    console.log(
      `\na room with ${count} hops: its trace opens in ${median(times).toFixed(0)} ms (median of ${times.length}, slowest ${Math.max(...times).toFixed(0)}), an older page in ${olderMilliseconds.toFixed(0)} ms; ${(text.length / 1000).toFixed(0)} kB   target under ${openTargetMilliseconds} ms`,
    )
    if (!older) throw new Error('there is no way to older flows')
  } finally {
    site.stop()
  }
}

await measureCost()
await measureOpening()
