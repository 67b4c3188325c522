/**
 * `npm run bench -- --class [--learners 200] [--rounds 2] [--at-once 40]`: learners at human pace, two to eight seconds
 * between presses, each a whole first journey, by turns in rooms of nobody's class and in rooms of one class whose board
 * a trainer has open; then a class that presses at one moment at each step. What a journey costs is in processor time, on
 * a machine that also drives it; the rest is by the clock: run it with nothing else going on.
 */
import { parseArgs } from 'node:util'
import { barrier } from './barrier.mjs'
import { firstJourney, openRoom } from './first-journey.mjs'
import { Learner, wait, walkAtHumanPace } from './learner.mjs'
import { cpuOfTree, memoryOfTree } from './meters.mjs'
import { median, percent, quantile, seconds } from './numbers.mjs'
import { onDatabase } from './seed-rooms.mjs'
import { startSite } from './start-site.mjs'
import { openBoard } from './trainers-screen.mjs'

const { values: wish } = parseArgs({
  options: {
    class: { type: 'boolean' },
    learners: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '2' },
    'at-once': { type: 'string', default: '40' },
    workers: { type: 'string' },
  },
})
const [learners, rounds, atOnce] = [Number(wish.learners), Number(wish.rounds), Number(wish['at-once'])]
const targets = { share: 0.1, fresh: 3000, p95: 0.7, p99: 1.5, atOnce: 1 }
/** What comes last is on the board by then, or it is late. */
const untilLate = targets.fresh + 1000

const post = async (/** @type {string} */ path, body = {}) => {
  const answer = await fetch(`${site.origin}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

const site = await startSite(
  { DATABASE_URL: process.env.BENCH_DATABASE_URL ?? '', ROOMS_PER_ADDRESS: '1000000' },
  wish.workers ? ['--workers', wish.workers] : [],
)

/** All walk, each in a room of their own; what a journey cost, and how long the presses took. @param {{id: string, person: {citizenId: string}}[]} rooms */
async function walkAll(rooms) {
  const [times, errors] = [/** @type {number[]} */ ([]), /** @type {string[]} */ ([])]
  const before = cpuOfTree(site.pid)
  await Promise.all(
    rooms.map(room =>
      walkAtHumanPace(site.origin, room, milliseconds => times.push(milliseconds)).catch(error =>
        errors.push(String(error)),
      ),
    ),
  )
  // What was queued is written a moment after the last request, and is part of the cost.
  await wait(400)
  return { times, errors, cost: (cpuOfTree(site.pid) - before) / (rooms.length - errors.length) }
}

/** Rooms of nobody's class: opened before anything is measured, as a class has joined. @param {number} count */
async function aloneRooms(count) {
  const rooms = []
  for (let n = 0; n < count; n++) rooms.push(await post('/rooms'))
  return rooms.map(({ id }) => ({ id, person }))
}

/** How long after each step of a class the board that shows it was drawn. @param {string} classId @param {Awaited<ReturnType<typeof openBoard>>['drawn']} drawn */
async function ages(classId, drawn) {
  const { rows } = await onDatabase(site.databaseUrl, ask =>
    ask(`SELECT "Seat"."number", "JourneyProgress"."story" FROM "Seat"
      JOIN "Room" ON "Room"."seatId" = "Seat"."id" JOIN "JourneyProgress" ON "JourneyProgress"."roomId" = "Room"."id"
      WHERE "Seat"."classId" = '${classId}' AND "JourneyProgress"."part" = 1`),
  )
  return rows.flatMap(([number, story]) =>
    JSON.parse(story).steps.map(({ step, at }) => {
      const shown = drawn.find(({ reached }) => (reached.get(Number(number)) ?? 0) >= step)
      return shown ? Math.max(0, shown.at - at) : Number.POSITIVE_INFINITY
    }),
  )
}

async function inAClass() {
  const classroom = await post('/classes', { title: 'bench', plan: 'sign-in' })
  const rooms = []
  for (let n = 0; n < learners; n++)
    rooms.push({ id: (await post(`/classes/${classroom.code}/learners`)).room.id, person })
  const board = await openBoard(site.origin, classroom)
  const walked = await walkAll(rooms)
  await wait(untilLate)
  board.close()
  return { ...walked, board, fresh: await ages(classroom.id, board.drawn) }
}

const { person } = await openRoom(site.origin)
try {
  // What V8 compiles on the way is of the first minute.
  await walkAll(await aloneRooms(40))
  const [alone, together, memory] = [[], [], [memoryOfTree(site.pid)]]
  for (let round = 0; round < rounds; round++) {
    // The first by turns: what makes the machine slower or faster meanwhile evens out.
    if (round % 2 === 1) together.push(await inAClass())
    alone.push(await walkAll(await aloneRooms(learners)))
    if (round % 2 === 0) together.push(await inAClass())
    memory.push(memoryOfTree(site.pid))
    console.log(
      `round ${round + 1}: a journey takes ${alone[round].cost.toFixed(0)} ms of processor time, in a class ${together[round].cost.toFixed(0)}`,
    )
  }
  console.log(
    `\nNode ${process.versions.node}: ${learners} learners at human pace, ${rounds} rounds; memory ${memory.map(one => one.toFixed(0)).join(' → ')} MB`,
  )
  for (const [name, all] of /** @type {const} */ ([
    ['of no class', alone],
    ['of one class', together],
  ])) {
    const times = all.flatMap(one => one.times)
    const errors = all.flatMap(one => one.errors)
    console.log(
      `${name}: ${times.length} presses, ${errors.length} errors; median ${seconds(median(times))}, p95 ${seconds(quantile(times, 0.95))} (target ${targets.p95}), p99 ${seconds(quantile(times, 0.99))} (target ${targets.p99})`,
    )
    for (const error of new Set(errors)) console.log(`  ${error}`)
  }
  const share = median(together.map((one, at) => one.cost / alone[at].cost)) - 1
  console.log(
    `the class’s share, board included (median of ${rounds}): ${percent(share)}   target under ${percent(targets.share)}`,
  )
  const fresh = together.flatMap(one => one.fresh)
  const drawings = together.flatMap(one => one.board.drawn.map(({ milliseconds }) => milliseconds))
  const events = together.reduce((sum, one) => sum + one.board.events(), 0)
  console.log(
    `the board: ${fresh.length} steps, drawn after median ${seconds(median(fresh))}, p99 ${seconds(quantile(fresh, 0.99))}, at most ${seconds(Math.max(...fresh))} (target ${seconds(targets.fresh)}); ${events} events, ${drawings.length} drawings of ${median(drawings).toFixed(0)} ms`,
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
    `${atOnce} at one moment at each of ${byPress.length} presses: slowest ${seconds(Math.max(...slowest))} (target ${targets.atOnce.toFixed(2)}); by press ${slowest.map(one => (one / 1000).toFixed(2)).join(' ')}`,
  )
} finally {
  site.stop()
}
