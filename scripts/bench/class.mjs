/**
 * `npm run bench -- --class [--learners 200] [--minutes 5] [--at-once 40]`: learners at human pace, two to eight seconds
 * between presses, and then a class that presses at one moment at each step. In seconds by the clock, on a machine that
 * also drives them: run it with nothing else going on.
 */
import { parseArgs } from 'node:util'
import { HttpBrowser } from '../../e2e/kit/http-browser.mjs'
import { firstJourney, openRoom } from './first-journey.mjs'
import { memoryOfTree } from './meters.mjs'
import { quantile } from './numbers.mjs'
import { startSite } from './start-site.mjs'

const { values: wish } = parseArgs({
  options: {
    class: { type: 'boolean' },
    learners: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '5' },
    'at-once': { type: 'string', default: '40' },
    workers: { type: 'string' },
  },
})
const [learners, minutes, atOnce] = [Number(wish.learners), Number(wish.minutes), Number(wish['at-once'])]
const pauseMilliseconds = { least: 2000, most: 8000 }

/** A browser whose person thinks before each press, and notes how long the answer took. */
class Learner extends HttpBrowser {
  /** @type {() => Promise<unknown>} */
  #think
  /** @type {(milliseconds: number, url: string) => void} */
  #noted

  /** @param {() => Promise<unknown>} think @param {(milliseconds: number, url: string) => void} noted */
  constructor(think, noted) {
    super({ packed: true })
    this.#think = think
    this.#noted = noted
  }

  /** @param {string} url @param {Parameters<HttpBrowser['open']>[1]} [options] */
  async open(url, options) {
    await this.#think()
    const began = performance.now()
    const page = await super.open(url, options)
    this.#noted(performance.now() - began, page.url)
    return page
  }
}

/** Everybody waits until all are there. @param {number} count @returns {() => Promise<void>} */
function barrier(count) {
  let waiting = 0
  let open = () => {}
  let opened = new Promise(resolve => {
    open = () => resolve(undefined)
  })
  return async () => {
    const mine = opened
    waiting++
    if (waiting === count) {
      waiting = 0
      const release = open
      opened = new Promise(resolve => {
        open = () => resolve(undefined)
      })
      release()
    }
    await mine
  }
}

const wait = (/** @type {number} */ milliseconds) => new Promise(resolve => setTimeout(resolve, milliseconds))
const think = () =>
  wait(pauseMilliseconds.least + Math.random() * (pauseMilliseconds.most - pauseMilliseconds.least))
const seconds = (/** @type {number} */ milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`

const site = await startSite(
  { DATABASE_URL: process.env.BENCH_DATABASE_URL ?? '', ROOMS_PER_ADDRESS: '1000000' },
  wish.workers ? ['--workers', wish.workers] : [],
)
try {
  const times = /** @type {number[]} */ ([])
  const errors = /** @type {string[]} */ ([])
  const before = memoryOfTree(site.pid)
  const end = performance.now() + minutes * 60_000
  let finished = 0
  const live = async () => {
    await wait(Math.random() * pauseMilliseconds.most)
    while (performance.now() < end) {
      try {
        const browser = new Learner(think, milliseconds => times.push(milliseconds))
        await firstJourney(site.origin, await openRoom(site.origin), browser)
        finished++
      } catch (error) {
        errors.push(String(error))
      }
    }
  }
  const memory = setInterval(
    () => console.log(`  ${memoryOfTree(site.pid).toFixed(0)} MB, ${times.length} presses`),
    60_000,
  )
  await Promise.all(Array.from({ length: learners }, live))
  clearInterval(memory)
  console.log(
    `Node ${process.versions.node}: ${learners} learners, ${minutes} minutes, ${times.length} presses, ${finished} journeys, ${errors.length} errors`,
  )
  for (const error of new Set(errors)) console.log(`  ${error}`)
  console.log(
    `  median ${seconds(quantile(times, 0.5))}, p95 ${seconds(quantile(times, 0.95))} (target 0.70), p99 ${seconds(quantile(times, 0.99))} (target 1.50); memory ${before.toFixed(0)} to ${memoryOfTree(site.pid).toFixed(0)} MB`,
  )

  const [gather, byPress] = [barrier(atOnce), /** @type {number[][]} */ ([])]
  const rooms = await Promise.all(Array.from({ length: atOnce }, () => openRoom(site.origin)))
  await Promise.all(
    rooms.map(room => {
      let press = 0
      const note = (/** @type {number} */ milliseconds) => {
        const here = byPress[press] ?? []
        byPress[press++] = [...here, milliseconds]
      }
      return firstJourney(site.origin, room, new Learner(gather, note))
    }),
  )
  const slowest = byPress.map(all => Math.max(...all))
  console.log(
    `${atOnce} at one moment at each of ${byPress.length} presses: slowest ${seconds(Math.max(...slowest))} (target 1.00); by press ${slowest.map(one => (one / 1000).toFixed(2)).join(' ')}`,
  )
} finally {
  site.stop()
}
