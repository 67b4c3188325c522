/**
 * Serves the built site from as many processes as there are cores (at most four): Node renders on one core only, and
 * all state is in the database, so any of them answers any request.
 */
import cluster from 'node:cluster'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { portTaken } from '../network/port.mjs'
import { portTakenCode } from './exit-codes.mjs'
import { makeStartSecret } from './start-proof.mjs'

const worker = path.join(path.dirname(fileURLToPath(import.meta.url)), 'worker.mjs')
const workersAtMost = 4

const usual = () => Math.min(availableParallelism(), workersAtMost)

/** One that dies before it listens may do so again at once. */
const pauseMilliseconds = 1000

const againMilliseconds = 1000

/**
 * Serves until a signal stops it. Once the site has answered, a process that dies is replaced; where none can start,
 * all end, with its code.
 */
export function serve({ workers = usual() } = {}) {
  cluster.setupPrimary({ exec: worker })
  process.env.WORKERS = String(workers)
  makeStartSecret()
  let stopping = false
  const stop = (signal = 'SIGTERM') => {
    stopping = true
    for (const one of Object.values(cluster.workers ?? {})) one?.process.kill(signal)
  }
  // They end when they have answered what they were asked (drain.mjs), and this process after them.
  let askedAt = 0
  const ask = signal => {
    askedAt ||= Date.now()
    // Whoever asks again a while later means at once; npm and the terminal may send the first one twice.
    stop(Date.now() - askedAt > againMilliseconds ? 'SIGKILL' : signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask)
  const listened = new Set()
  cluster.on('listening', one => listened.add(one.id))
  const replace = () => {
    if (!stopping) cluster.fork()
  }
  cluster.on('exit', (one, code) => {
    if (stopping) return
    if (listened.has(one.id)) return replace()
    if (listened.size > 0) return void setTimeout(replace, pauseMilliseconds)
    if (code === portTakenCode) console.error(`\n✖ ${portTaken(Number(process.env.PORT))}\n`)
    process.exitCode = code === portTakenCode ? 1 : code || 1
    stop()
  })
  for (let count = 0; count < workers; count++) cluster.fork()
}
