/**
 * `npm run bench -- --sweep [--rooms 10000]`: how pages fare while half of the rooms are swept. The same site on the same
 * database twice in one run: once where no room has expired, once where every second has. Prints the times of pages
 * and of opening a room (median, 99th percentile) and their ratio, and the processor time of the sweep itself.
 * On SQLite, or on the PostgreSQL that BENCH_DATABASE_URL names, an empty one.
 */
import { parseArgs } from 'node:util'
import { adapterFor } from '../migrate.mjs'
import { firstJourney, openRoom } from './first-journey.mjs'
import { startSite } from './start-site.mjs'

const { values: wish } = parseArgs({
  options: { sweep: { type: 'boolean' }, rooms: { type: 'string', default: '10000' } },
})
const rooms = Number(wish.rooms)
const target = 1.5
const normalRequests = 400
/** Beyond which a room is expired for the second start; the first keeps rooms for ten years. */
const daysOld = 30
const seedAtOnce = 250

const at = (/** @type {number[]} */ times, /** @type {number} */ part) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0

/** @param {string} databaseUrl @param {(ask: (sql: string) => Promise<any>) => Promise<unknown>} work */
async function onDatabase(databaseUrl, work) {
  const connection = await adapterFor(databaseUrl).connect()
  try {
    return await work(sql => connection.queryRaw({ sql, args: [], argTypes: [] }))
  } finally {
    await connection.dispose()
  }
}

/** Copies a room that has been used, with all it holds, until there are enough. @param {string} databaseUrl @param {string} id */
const seed = (databaseUrl, id) =>
  onDatabase(databaseUrl, async ask => {
    const old = new Date(Date.now() - daysOld * 86_400_000).toISOString()
    const columnsOf = async table => (await ask(`SELECT * FROM "${table}" LIMIT 1`)).columnNames
    const tables = ['Room', 'SeisRecord', 'ConnectPerson', 'OidcRecord', 'Message', 'TraceHop']
    const columns = Object.fromEntries(
      await Promise.all(tables.map(async table => [table, await columnsOf(table)])),
    )
    const asTime = databaseUrl.startsWith('file:') ? `'${old}'` : `TIMESTAMP '${old.slice(0, 19)}'`
    const copied = (table, column) => {
      const name = `('bench' || (100000000000000 + i))`
      if (column === 'roomId' || (table === 'Room' && column === 'id')) return name
      if (column === 'id' && (table === 'Message' || table === 'TraceHop')) return `"id" || '-' || i`
      if (column === 'lastUsedAt') return `CASE WHEN i % 2 = 0 THEN ${asTime} ELSE "lastUsedAt" END`
      return `"${column}"`
    }
    for (let from = 1; from <= rooms; from += seedAtOnce)
      for (const table of tables) {
        const names = columns[table].map(column => `"${column}"`).join(', ')
        const values = columns[table].map(column => copied(table, column)).join(', ')
        const mine = table === 'Room' ? 'id' : 'roomId'
        await ask(
          `INSERT INTO "${table}" (${names}) WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${Math.min(rooms, from + seedAtOnce - 1)}) SELECT ${values} FROM n, "${table}" WHERE "${mine}" = '${id}' RETURNING 1`,
        )
      }
  })

/** Of the seeded ones; those that are opened meanwhile do not count. */
const countRooms = databaseUrl =>
  onDatabase(databaseUrl, async ask =>
    Number((await ask(`SELECT count(*) FROM "Room" WHERE "id" LIKE 'bench%'`)).rows[0][0]),
  )

/** Asks for pages one after another while `goOn`; milliseconds of each. @param {string} origin @param {string} id @param {(count: number) => boolean} goOn */
async function pages(origin, id, goOn) {
  const addresses = [`/r/${id}`, `/r/${id}/mooc`, `/r/${id}/seis`, `/r/${id}/connect/jwks`, '/']
  const times = []
  const opening = []
  for (let count = 0; goOn(count); count++) {
    const isOpening = count % 20 === 19
    const began = performance.now()
    if (isOpening) await openRoom(origin)
    else await fetch(origin + addresses[count % addresses.length]).then(answer => answer.arrayBuffer())
    ;(isOpening ? opening : times).push(performance.now() - began)
  }
  return { times, opening }
}

/** @param {string} name @param {{times: number[], opening: number[]}} measured */
function tell(name, { times, opening }) {
  const of = list => `median ${at(list, 0.5).toFixed(1)} ms, p99 ${at(list, 0.99).toFixed(1)} ms`
  console.log(
    `${name}: pages ${of(times)} (${times.length}); opening a room ${of(opening)} (${opening.length})`,
  )
}

const environment = { DATABASE_URL: process.env.BENCH_DATABASE_URL ?? '', ROOMS_PER_ADDRESS: '1000000' }
const first = await startSite({ ...environment, ROOM_TTL_DAYS: '3650' }, ['--workers', '1'])
const databaseUrl = process.env.BENCH_DATABASE_URL || `file:${first.dataDir}/rehearsal.sqlite`
const room = await openRoom(first.origin)
await firstJourney(first.origin, room)
await seed(databaseUrl, room.id)
await pages(first.origin, room.id, count => count < 100)
const idle = first.cpuSeconds()
const normal = await pages(first.origin, room.id, count => count < normalRequests)
const normalCpu = (first.cpuSeconds() - idle) / normalRequests
tell('normal', normal)
// Or it might take the sweep's lease again, and find nothing to sweep.
await first.halt()
await onDatabase(databaseUrl, ask => ask(`DELETE FROM "Lease" WHERE "name" = 'sweep' RETURNING 1`))
const second = await startSite({ ...environment, DATABASE_URL: databaseUrl, ROOM_TTL_DAYS: '7' }, [
  '--workers',
  '1',
])
try {
  await pages(second.origin, room.id, count => count < 100)
  let left = rooms
  const looking = setInterval(async () => {
    left = await countRooms(databaseUrl).catch(() => left)
  }, 1000)
  while (left === rooms) await new Promise(resolve => setTimeout(resolve, 200))
  const cpu = second.cpuSeconds()
  const began = performance.now()
  const during = await pages(second.origin, room.id, () => left > Math.ceil(rooms / 2))
  clearInterval(looking)
  tell('while it sweeps', during)
  const took = (performance.now() - began) / 1000
  const count = during.times.length + during.opening.length
  const sweepCpu = second.cpuSeconds() - cpu - normalCpu * count
  console.log(
    `${Math.floor(rooms / 2)} of ${rooms} rooms swept in ${took.toFixed(0)} s, ${sweepCpu.toFixed(1)} s of processor time beyond the pages’ own`,
  )
  console.log(
    `p99 of pages, ratio: ${(at(during.times, 0.99) / at(normal.times, 0.99)).toFixed(2)}; of opening a room: ${(at(during.opening, 0.99) / at(normal.opening, 0.99)).toFixed(2)}   target ${target}`,
  )
} finally {
  second.stop()
  first.stop()
}
process.exit(0)
