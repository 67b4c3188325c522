/** The bare provider as a process of its own, and its journey as a browser and a client walk it. */
import { fork } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../network/port.mjs'

const server = path.join(path.dirname(fileURLToPath(import.meta.url)), 'bare-server.mjs')

export async function startBareProvider() {
  const port = await freePort()
  const child = fork(server, [String(port)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('the bare provider did not start')))
  })
  const origin = `http://localhost:${port}`
  /** With a relying party in the same process, as the site has its own. @param {import('../../e2e/kit/http-browser.mjs').HttpBrowser} browser */
  const journey = async browser => {
    const page = await browser.open(`${origin}/login`)
    if (!page.text.startsWith('signed in as')) throw new Error(`bare: ${page.status} ${page.text}`)
  }
  return { pid: /** @type {number} */ (child.pid), origin, journey, stop: () => child.kill() }
}
