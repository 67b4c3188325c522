/** The built project on a port and in a database of its own, for a bench. */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../network/port.mjs'
import { childrenOf, cpuOfTree } from './meters.mjs'

const start = path.join(path.dirname(fileURLToPath(import.meta.url)), '../start.mjs')

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
  const pid = /** @type {number} */ (child.pid)
  return {
    origin,
    dataDir,
    databaseUrl: environment.DATABASE_URL || `file:${dataDir}/rehearsal.sqlite`,
    pid,
    /** Of the one process that serves, started with `--workers 1`. */
    servingPid: () => /** @type {number} */ (childrenOf(pid)[0]),
    cpuSeconds: () => cpuOfTree(pid) / 1000,
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
