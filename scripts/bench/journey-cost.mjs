/**
 * `npm run bench [-- --rounds 9] [-- --journeys 6]`: what a whole first journey costs the server's processor, beside an
 * empty Next with as many addresses and a bare provider, by turns in one run; one process each, warmed up, answers
 * packed with gzip as browsers ask for it. Processor time, because it is steadier on a busy machine than the clock.
 * `--rooms 10000` fills the database with as many used rooms first.
 */
import { parseArgs } from 'node:util'
import { HttpBrowser } from '../../e2e/kit/http-browser.mjs'
import { startBareProvider } from './bare-provider.mjs'
import { startEmptyNext } from './empty-next.mjs'
import { firstJourney, openRoom } from './first-journey.mjs'
import { cpuOfProcess } from './meters.mjs'
import { median } from './numbers.mjs'
import { seedRooms } from './seed-rooms.mjs'
import { startSite } from './start-site.mjs'

const { values: wish } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    journeys: { type: 'string', default: '6' },
    rooms: { type: 'string', default: '0' },
  },
})
const [rounds, journeys, rooms] = [Number(wish.rounds), Number(wish.journeys), Number(wish.rooms)]
// Forty-two journeys: what V8 compiles on the way is of the first minute, and no part of what a journey costs.
const warmUpRounds = 7
const ofEmptyNextTarget = 1.8

/** What is queued is written a moment after the last request, and is part of the cost. */
const settle = () => new Promise(resolve => setTimeout(resolve, 400))

const site = await startSite(
  { DATABASE_URL: process.env.BENCH_DATABASE_URL ?? '', BENCH_OPERATIONS: 'yes' },
  ['--workers', '1'],
)
const [empty, bare] = [await startEmptyNext(), await startBareProvider()]
try {
  if (rooms > 0) await seedRooms(site, rooms)
  const pid = site.servingPid()
  /** @type {Map<string, number[]>} */
  const requests = new Map()

  const product = async () => {
    const opened = []
    for (let count = 0; count < journeys; count++) opened.push(await openRoom(site.origin))
    await settle()
    const began = cpuOfProcess(pid)
    for (const room of opened) {
      let before = cpuOfProcess(pid)
      const browser = new HttpBrowser({
        packed: true,
        onHop: ({ method, url }) => {
          const now = cpuOfProcess(pid)
          const words = new URL(url).pathname.split('/').map(word => (word.length < 15 ? word : '{id}'))
          const name = `${method} ${words.join('/')}`
          requests.set(name, [...(requests.get(name) ?? []), now - before])
          before = now
        },
      })
      await firstJourney(site.origin, room, browser)
    }
    await settle()
    return (cpuOfProcess(pid) - began) / journeys
  }
  const other = async (
    /** @type {{pid: number, journey: (browser: HttpBrowser) => Promise<void>}} */ one,
  ) => {
    const began = cpuOfProcess(one.pid)
    for (let count = 0; count < journeys; count++) await one.journey(new HttpBrowser({ packed: true }))
    return (cpuOfProcess(one.pid) - began) / journeys
  }

  const measured = []
  for (let round = -warmUpRounds; round < rounds; round++) {
    if (round === 0) requests.clear()
    const one = { product: await product(), empty: await other(empty), bare: await other(bare) }
    if (round < 0) continue
    measured.push(one)
    console.log(
      `round ${round + 1}: ${one.product.toFixed(0)} ms here, ${one.empty.toFixed(0)} empty Next, ${one.bare.toFixed(1)} bare provider`,
    )
  }
  const of = (/** @type {'product' | 'empty' | 'bare'} */ name) => median(measured.map(one => one[name]))
  const ofEmpty = median(measured.map(one => one.product / one.empty))
  const toBare = median(measured.map(one => one.bare / one.product))
  console.log(
    `\nNode ${process.versions.node}: a first journey takes ${of('product').toFixed(0)} ms of processor time, an empty Next with as many addresses ${of('empty').toFixed(0)}, a bare provider ${of('bare').toFixed(1)} (medians of ${rounds} rounds of ${journeys})`,
  )
  console.log(`in units of that empty Next: ${ofEmpty.toFixed(2)}   target ${ofEmptyNextTarget}`)
  console.log(`bare provider to ours: ${toBare.toFixed(3)}`)

  console.log('\nby request (mean ms; what is written later counts for the next):')
  for (const [name, times] of requests)
    console.log(`  ${(times.reduce((a, b) => a + b, 0) / times.length).toFixed(1).padStart(6)}  ${name}`)

  const operations = async () => {
    const { databaseOperations } = await (await fetch(`${site.origin}/api/health`)).json()
    // The question whether the database takes a write is its own, and no part of a journey.
    const { 'raw.$executeRaw': ofHealth, ...counts } = databaseOperations
    return /** @type {Record<string, number>} */ (counts)
  }
  const room = await openRoom(site.origin)
  const before = await operations()
  await firstJourney(site.origin, room)
  const spent = Object.entries(await operations())
    .map(([name, count]) => /** @type {const} */ ([name, count - (before[name] ?? 0)]))
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
  console.log(`\ndatabase operations of a journey: ${spent.reduce((sum, [, count]) => sum + count, 0)}`)
  for (const [name, count] of spent) console.log(`  ${String(count).padStart(4)}  ${name}`)
} finally {
  bare.stop()
  empty.stop()
  site.stop()
}
