/**
 * `npm run bench [-- --seconds 15] [-- --concurrency 8] [-- --workers 1]`: the whole first journey over HTTP against the
 * built project, served as `npm start` serves it, and, in the same run with the same driver, a bare oidc-provider with
 * openid-client. Prints both rates, their ratio, database operations a journey and the slowest hops. Compare ratios, not
 * rates: machines differ.
 * With `--trace`: what the trace costs (trace-cost.mjs). With `--waits`: what held waits cost others (held-waits.mjs).
 * With `--sweep`: what the sweep does to pages (sweep-cost.mjs).
 */
import { fork } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { HttpBrowser } from '../../e2e/kit/http-browser.mjs'
import { freePort } from '../network/port.mjs'
import { firstJourney, openRoom } from './first-journey.mjs'
import { median } from './numbers.mjs'
import { startSite } from './start-site.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const { values: wish } = parseArgs({
  options: {
    seconds: { type: 'string', default: '15' },
    concurrency: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    workers: { type: 'string' },
    trace: { type: 'boolean' },
    waits: { type: 'boolean' },
    sweep: { type: 'boolean' },
    rooms: { type: 'string' },
  },
})
// What the trace costs is another question, and ends the process itself.
if (wish.trace) await import('./trace-cost.mjs')
if (wish.waits) await import('./held-waits.mjs')
if (wish.sweep) await import('./sweep-cost.mjs')
const [seconds, concurrency, rounds] = [Number(wish.seconds), Number(wish.concurrency), Number(wish.rounds)]

/** Runs `journey` in `concurrency` lanes for a while; journeys a second. @param {() => Promise<void>} journey */
async function rate(journey, forSeconds = seconds) {
  let count = 0
  const began = performance.now()
  const lanes = Array.from({ length: concurrency }, async () => {
    while (performance.now() - began < forSeconds * 1000) {
      await journey()
      count++
    }
  })
  await Promise.all(lanes)
  return count / ((performance.now() - began) / 1000)
}

async function startBare() {
  const port = await freePort()
  const child = fork(path.join(here, 'bare-server.mjs'), [String(port)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await new Promise(resolve => child.once('message', resolve))
  const journey = async () => {
    const page = await new HttpBrowser().open(`http://localhost:${port}/login`)
    if (!page.text.startsWith('signed in as')) throw new Error(`bare: ${page.status} ${page.text}`)
  }
  return { child, journey }
}

/** @param {string} [workers] by default as many as `npm start` takes */
async function startProduct(workers) {
  const { origin, stop } = await startSite(
    { DATABASE_URL: process.env.BENCH_DATABASE_URL ?? '', BENCH_OPERATIONS: 'yes' },
    workers ? ['--workers', workers] : [],
  )
  /** Rooms nobody has used: a first journey is first only once. Opened between the rounds, outside the clock. */
  /** @type {Awaited<ReturnType<typeof openRoom>>[]} */
  const rooms = []
  const prepare = async count => {
    while (rooms.length < count)
      rooms.push(...(await Promise.all(Array.from({ length: concurrency }, () => openRoom(origin)))))
  }
  /** @type {Map<string, number[]>} */
  const hops = new Map()
  const journey = async () => {
    const room = rooms.pop() ?? (await openRoom(origin))
    await firstJourney(origin, room, ({ method, url, milliseconds }) => {
      const name = `${method} ${new URL(url).pathname.replace(room.id, '{r}').replace(/(interaction|auth)\/[\w-]{15,}/, '$1/{uid}')}`
      hops.set(name, [...(hops.get(name) ?? []), milliseconds])
    })
  }
  const operations = async () => {
    const { databaseOperations } = await (await fetch(`${origin}/api/health`)).json()
    // The question whether the database takes a write is its own, and no part of a journey.
    const { 'raw.$executeRaw': ofHealth, ...counts } = databaseOperations
    return counts
  }
  return { journey, prepare, hops, operations, stop }
}

const sum = (/** @type {Record<string, number>} */ counts, pick = (/** @type {string} */ _name) => true) =>
  Object.entries(counts).reduce((total, [name, count]) => total + (pick(name) ? count : 0), 0)

/** Database operations of one journey, by model; of a single process, for each counts its own. */
async function countOperations() {
  const alone = await startProduct('1')
  try {
    await alone.journey()
    await alone.prepare(1)
    const before = await alone.operations()
    await alone.journey()
    const after = await alone.operations()
    return Object.fromEntries(
      Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]),
    )
  } finally {
    alone.stop()
  }
}

const spent = await countOperations()
const bare = await startBare()
const product = await startProduct(wish.workers)
try {
  await rate(bare.journey, 2)
  const warm = await rate(product.journey, 6)
  product.hops.clear()

  const ratios = []
  for (let round = 1; round <= rounds; round++) {
    await product.prepare(Math.ceil(warm * seconds * 1.5))
    const [bareRate, productRate] = [await rate(bare.journey), await rate(product.journey)]
    ratios.push(productRate / bareRate)
    console.log(
      `round ${round}: bare ${bareRate.toFixed(1)}/s, whole first journey ${productRate.toFixed(1)}/s, ratio ${(productRate / bareRate).toFixed(3)}`,
    )
  }
  console.log(
    `\nratio (median of ${rounds}, concurrency ${concurrency}): ${median(ratios).toFixed(3)}   target 0.12`,
  )
  console.log(`database operations a journey: ${sum(spent)}   target 60`)
  console.log(
    `  of the provider's adapter: ${sum(spent, name => name.startsWith('OidcRecord.'))}   target 25`,
  )
  for (const [name, count] of Object.entries(spent).sort(([, a], [, b]) => b - a))
    if (count > 0) console.log(`    ${String(count).padStart(3)}  ${name}`)
  const means = [...product.hops].map(([name, times]) => ({
    name,
    mean: times.reduce((a, b) => a + b, 0) / times.length,
  }))
  console.log('\nslowest hops (mean ms at this concurrency):')
  for (const { name, mean } of means.sort((a, b) => b.mean - a.mean).slice(0, 12))
    console.log(`  ${mean.toFixed(1).padStart(7)}  ${name}`)
} finally {
  bare.child.kill()
  product.stop()
}
process.exit(0)
