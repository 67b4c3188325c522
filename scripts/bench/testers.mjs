/**
 * `npm run bench -- --testers [--workers 50] [--rounds 3] [--only http|playwright]`: a room for each of so many workers,
 * all opened before anybody goes on, and in each room a person of its own signs in; round after round. First loops
 * without a browser, as a load generator has them; then as many workers of Playwright, each with its Chromium. Every
 * failure is told, and there should be none.
 */
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inRoot } from '../setup/root.mjs'
import { barrier } from './barrier.mjs'
import { firstJourney, openRoom } from './first-journey.mjs'
import { wait } from './learner.mjs'
import { memoryOfTree, shareOfTree } from './meters.mjs'
import { median, quantile, seconds } from './numbers.mjs'
import { startSite } from './start-site.mjs'

const { values: wish } = parseArgs({
  options: {
    testers: { type: 'boolean' },
    workers: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
})
const [workers, rounds] = [Number(wish.workers), Number(wish.rounds)]

const site = await startSite({ ROOMS_PER_ADDRESS: '1000000' })

/** @param {string} what @param {number} began @param {{times: number[], failures: string[]}} result */
function tell(what, began, { times, failures }) {
  console.log(
    `${what}: ${times.length} sign-ins, ${failures.length} failures, ${seconds(performance.now() - began)} in all; from the opened room to the end median ${seconds(median(times))}, p95 ${seconds(quantile(times, 0.95))}, at most ${seconds(Math.max(...times))}`,
  )
  for (const failure of new Set(failures)) console.log(`  ${failure}`)
}

/** Loops over plain HTTP: the whole first journey, in a room that is deleted afterwards. */
async function withoutBrowser() {
  const result = { times: /** @type {number[]} */ ([]), failures: /** @type {string[]} */ ([]) }
  const gather = barrier(workers)
  async function iterate() {
    const room = await openRoom(site.origin)
    await gather()
    const began = performance.now()
    await firstJourney(site.origin, room).then(
      () => result.times.push(performance.now() - began),
      error => result.failures.push(String(error)),
    )
    await gather()
    const headers = { authorization: `Bearer ${room.token}` }
    await fetch(`${site.origin}/api/v1/rooms/${room.id}`, { method: 'DELETE', headers })
  }
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let round = 0; round < rounds; round++) await iterate()
    }),
  )
  return result
}

/** A test of the report that `testers.spec.mjs` makes. @param {any} suite @returns {any[]} */
const testsOf = suite => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(testsOf)]

/** The kit's own fixtures and pages, in as many workers of Playwright. */
async function inPlaywright() {
  const gather = barrier(workers)
  // Whoever failed comes no more: the others go on without them after a while.
  const patience = () => wait(600_000)
  const gate = createServer(
    (_, response) => void Promise.race([gather(), patience()]).then(() => response.end()),
  )
  await new Promise(resolve => gate.listen(0, '127.0.0.1', () => resolve(undefined)))
  const report = path.join(site.dataDir, 'report.json')
  const child = fork(
    inRoot('node_modules/@playwright/test/cli.js'),
    ['test', '--config', inRoot('scripts/bench/testers.config.mjs')],
    {
      cwd: site.dataDir,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        REHEARSAL_ORIGIN: site.origin,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        BENCH_WORKERS: String(workers),
        BENCH_ROUNDS: String(rounds),
        BENCH_GATE: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (gate.address()).port}/`,
      },
    },
  )
  let most = 0
  const looking = setInterval(() => {
    most = Math.max(most, shareOfTree(/** @type {number} */ (child.pid)))
  }, 1000)
  await new Promise(resolve => child.once('exit', resolve))
  clearInterval(looking)
  gate.close()
  const results = testsOf(JSON.parse(readFileSync(report, 'utf8'))).map(({ tests }) => tests[0].results[0])
  return {
    most,
    times: results.flatMap(({ annotations }) =>
      annotations.filter(({ type }) => type === 'milliseconds').map(({ description }) => Number(description)),
    ),
    failures: results
      .filter(({ status }) => status !== 'passed')
      .map(({ status, error }) => error?.message ?? status),
  }
}

console.log(`Node ${process.versions.node}: ${workers} rooms at once, ${rounds} rounds`)
try {
  if (wish.only !== 'playwright') {
    const began = performance.now()
    tell('loops over plain HTTP', began, await withoutBrowser())
  }
  if (wish.only !== 'http') {
    const began = performance.now()
    const result = await inPlaywright()
    tell(`${workers} workers of Playwright`, began, result)
    console.log(`  workers and browsers held at most ${result.most.toFixed(0)} MB`)
  }
  console.log(
    `the server: ${site.cpuSeconds().toFixed(0)} s of processor time, ${memoryOfTree(site.pid).toFixed(0)} MB`,
  )
} finally {
  site.stop()
}
