/**
 * The floor that pages stand on: a Next of the same version with as many pages and route handlers as a first journey
 * asks for, each of one word; no layout to speak of, database, text or check. Made and built at the first use, in the
 * project's cache folder, so that it finds the same packages.
 */
import { fork } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../network/port.mjs'
import { inRoot } from '../setup/root.mjs'
import { runNode } from '../setup/run-program.mjs'

/** What a whole first journey asks for. */
export const emptyPages = 9
export const emptyHandlers = 13

const folder = inRoot(`.cache/empty-next-alone-${process.versions.node}`)
const numbers = (/** @type {number} */ count) => Array.from({ length: count }, (_, index) => index + 1)

const write = (/** @type {string} */ file, /** @type {string} */ text) => {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

async function build() {
  if (existsSync(path.join(folder, '.next/BUILD_ID'))) return
  rmSync(folder, { recursive: true, force: true })
  write('package.json', '{"private": true, "type": "module"}\n')
  write('next.config.mjs', `export default { turbopack: { root: ${JSON.stringify(inRoot('.'))} } }\n`)
  write(
    'app/layout.jsx',
    'export const dynamic = "force-dynamic"\nexport default ({ children }) => <html lang="th"><body>{children}</body></html>\n',
  )
  // Next looks for this one in the folders above too: without it the project's own would be built in, and begin its work.
  write('instrumentation.js', 'export const register = () => {}\n')
  for (const number of numbers(emptyPages))
    write(`app/page-${number}/page.jsx`, 'export default async () => <p>word</p>\n')
  for (const number of numbers(emptyHandlers))
    write(
      `app/handler-${number}/route.js`,
      'export const GET = () => new Response("word")\nexport const POST = GET\n',
    )
  const { code } = await runNode(inRoot('node_modules/next/dist/bin/next'), ['build', folder], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (code !== 0) throw new Error('the empty Next could not be built')
}

/** Starts it; `journey` asks for every address once. */
export async function startEmptyNext() {
  await build()
  const port = await freePort()
  const server = path.join(path.dirname(fileURLToPath(import.meta.url)), 'empty-next-server.mjs')
  const child = fork(server, [folder, String(port)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('the empty Next did not start')))
  })
  const origin = `http://localhost:${port}`
  /** @param {import('../../e2e/kit/http-browser.mjs').HttpBrowser} browser */
  const journey = async browser => {
    for (const number of numbers(emptyPages)) await browser.hop(`${origin}/page-${number}`)
    for (const number of numbers(emptyHandlers)) {
      const { status } = await browser.hop(`${origin}/handler-${number}`)
      if (status !== 200) throw new Error(`the empty Next answered ${status}`)
    }
  }
  return { pid: /** @type {number} */ (child.pid), origin, journey, stop: () => child.kill() }
}
