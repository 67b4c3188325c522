/** The built project on a port and in a database of its own, for a bench. */
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const start = path.join(path.dirname(fileURLToPath(import.meta.url)), '../start.mjs')

/** @returns {Promise<number>} */
export const freePort = () =>
  new Promise(resolve => {
    const probe = createServer().listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => resolve(port))
    })
  })

/** Clock ticks a second, of which /proc counts. */
const ticksPerSecond = 100

/** Seconds of processor time that a process and its children have used; Linux only. @param {number} pid @returns {number} */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  const own = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  const children = readdirSync(`/proc/${pid}/task`).flatMap(task =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return children.reduce((sum, child) => sum + cpuSeconds(child), own)
}

/** @param {Record<string, string>} [environment] @param {string[]} [options] of `npm start` */
export async function startSite(environment = {}, options = []) {
  const port = await freePort()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-'))
  const origin = `http://localhost:${port}`
  const child = fork(start, options, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PORT: String(port),
      APP_ORIGIN: origin,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      ...environment,
    },
  })
  for (let tries = 0; ; tries++) {
    const isUp = await fetch(`${origin}/api/health`).then(
      answer => answer.ok,
      () => false,
    )
    if (isUp) break
    if (tries > 1200 || child.exitCode !== null) throw new Error('the project did not start')
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  return {
    origin,
    dataDir,
    cpuSeconds: () => cpuSeconds(/** @type {number} */ (child.pid)),
    /** Ends it as an operator does; its data stays. */
    halt: () => {
      const isOver = new Promise(resolve => child.once('exit', resolve))
      child.kill()
      return isOver
    },
    stop: () => {
      child.kill()
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
