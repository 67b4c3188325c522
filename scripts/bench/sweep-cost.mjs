/**
 * `npm run bench -- --sweep [--rooms 10000]`: how pages fare while half of the rooms are swept. The same site on the same
 * database twice in one run: once where no room has expired, once where every second has. Prints the times of pages
 * and of opening a room (median, 99th percentile) and their ratio, and the processor time of the sweep itself.
 * On SQLite, or on the PostgreSQL that BENCH_DATABASE_URL names, an empty one.
 */
import { parseArgs } from 'node:util'
import { openRoom } from './first-journey.mjs'
import { median, quantile } from './numbers.mjs'
import { onDatabase, seedRooms } from './seed-rooms.mjs'
import { startSite } from './start-site.mjs'

const { values: wish } = parseArgs({
  options: { sweep: { type: 'boolean' }, rooms: { type: 'string', default: '10000' } },
})
const rooms = Number(wish.rooms)
const target = 1.5
const normalRequests = 400
/** Of every second room, beyond which it is expired for the second start; the first keeps rooms for ten years. */
const daysOld = 30

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
  const of = list => `median ${median(list).toFixed(1)} ms, p99 ${quantile(list, 0.99).toFixed(1)} ms`
  console.log(
    `${name}: pages ${of(times)} (${times.length}); opening a room ${of(opening)} (${opening.length})`,
  )
}

const environment = { DATABASE_URL: process.env.BENCH_DATABASE_URL ?? '', ROOMS_PER_ADDRESS: '1000000' }
const first = await startSite({ ...environment, ROOM_TTL_DAYS: '3650' }, ['--workers', '1'])
const { databaseUrl } = first
const room = await seedRooms(first, rooms, daysOld)
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
    `p99 of pages, ratio: ${(quantile(during.times, 0.99) / quantile(normal.times, 0.99)).toFixed(2)}; of opening a room: ${(quantile(during.opening, 0.99) / quantile(normal.opening, 0.99)).toFixed(2)}   target ${target}`,
  )
} finally {
  second.stop()
  first.stop()
}
