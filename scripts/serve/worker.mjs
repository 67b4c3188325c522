/** One process that serves the site: Next behind the front door. PORT, HOST and APP_ORIGIN are set by start.mjs. */

import { relative } from 'node:path'
import { parseEnv } from '../../lib/environment.mjs'
import { duringRequest } from '../../lib/web/current-request.mjs'
import { openFrontDoor } from '../../lib/web/front-door.mjs'
import { maskConsole } from '../../lib/web/mask-log.mjs'
import { openMethodGate } from '../../lib/web/method-gate.mjs'
import { noBareError } from '../../lib/web/no-bare-error.mjs'
import { sendOwnScriptOnly } from '../../lib/web/own-script.mjs'
import { root } from '../setup/root.mjs'
import { createBoundedServer } from './bounded-server.mjs'
import { builtAddresses } from './built-addresses.mjs'
import { builtFiles } from './built-files.mjs'
import { drainOnSignals } from './drain.mjs'
import { portTakenCode } from './exit-codes.mjs'
import { listenAt } from './listen.mjs'
import { answerPacked } from './packing.mjs'
import { builtScript, developedScript, sendDevelopedScript } from './page-script.mjs'
import { proveStart } from './start-proof.mjs'

const dev = process.env.NODE_ENV === 'development'
process.env.NODE_ENV ??= 'production'
const { default: next } = await import('next')
if (!dev) maskConsole()

const port = Number(process.env.PORT)
const hostname = process.env.HOST
const server = createBoundedServer()
// Next would take the answer to every request that offers an upgrade (to HTTP/2: Java's client, `curl --http2`) and give
// none. It listens for its own reloading, while developing; else where none ever comes.
const upgrades = dev ? server : createBoundedServer()
/**
 * Rooms of a file are there before the first request: Next does not wait for what its start begins. While developing it
 * may begin only with that request.
 */
const roomsOfFile =
  !dev &&
  process.env.ROOM_FILE &&
  new Promise(resolve => Object.assign(globalThis, { rehearsalRoomsOpen: () => resolve(undefined) }))
const site = next({ dev, dir: root, port, hostname, httpServer: upgrades })
await (dev ? site.prepare() : withoutWordsOfConfiguration(() => site.prepare()))
const answer = site.getRequestHandler()
const origin = process.env.APP_ORIGIN ?? ''
const { TRUSTED_PROXIES: trustedProxies } = parseEnv(process.env)
const script = dev ? developedScript : builtScript()
const passFrontDoor = openFrontDoor({ origin, script, development: dev, trustedProxies })
/** Next answers everything while developing, when it reloads what has changed. */
const addresses = dev ? undefined : builtAddresses()
const isOnlyRead = addresses?.isOnlyRead ?? (() => true)
const answeredAtTheGate = openMethodGate({ isOnlyRead: dev ? () => false : isOnlyRead })

/**
 * What the site offers when it starts (instrumentation.ts), compiled by Next and called without it.
 * @typedef {import('./packing.mjs').Packing} Packing
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, packing?: Packing) => Promise<boolean>} Answer
 * @type {{rehearsalRoutes?: Answer, rehearsalStop?: () => unknown}}
 */
const offered = globalThis

/**
 * Next tells in each process how long it read its own configuration, among the lines that a newcomer reads.
 * @param {() => Promise<void>} prepare
 */
async function withoutWordsOfConfiguration(prepare) {
  const print = console.log
  console.log = (...said) => {
    if (!said.join(' ').includes('Running next.config')) print(...said)
  }
  await prepare()
  console.log = print
}

/** As Next itself names the folder, to find what it has started there. */
const requestMeta = { relativeProjectDir: relative(process.cwd(), root) }

/** A built file; while developing they are Next's, and change; but for our script. */
const sendBuiltFile = dev ? sendDevelopedScript : builtFiles()

/** Headers by which Next's own browser part, or its own other servers, ask for something else than a page. */
const ofNext = /^(rsc$|next-|x-(nextjs|next|middleware|now|matched|invoke)-)/

/**
 * A page for a browser is rendered without the way there, Next's router, which decides nothing here
 * (docs/decisions/0053). Everything else is Next's to understand.
 * @param {import('node:http').IncomingMessage} request
 */
const asksNothingOfNext = ({ method, headers }) =>
  (method === 'GET' || method === 'HEAD') && !Object.keys(headers).some(name => ofNext.test(name))

/**
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {unknown} error
 */
function fail(request, response, error) {
  // Whoever asked has gone before all of it had come: nothing of ours failed, and nobody is there to be told.
  if (request.destroyed && !request.complete) return
  console.error(error)
  if (response.headersSent) response.destroy()
  else response.writeHead(500).end()
}

/**
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {Packing} [packing] none where whatever is written is packed as it comes
 */
async function answerOne(request, response, packing) {
  try {
    const path = (request.url ?? '/').replace(/\?.*$/s, '')
    if (!isOnlyRead(path) && (await offered.rehearsalRoutes?.(request, response, packing))) return
    const render = asksNothingOfNext(request) && addresses?.pageAt(path)
    if (packing && render) {
      sendOwnScriptOnly(response, { pack: packing.pack })
      await render(request, response, { requestMeta })
      return
    }
    packing?.packAsItComes(response)
    // Next would have each piece of a page packed and sent by itself; all of them are there at once.
    response.flush = undefined
    // While developing, Next's own page shows the stack: by script.
    sendOwnScriptOnly(response, { keepsFailed: dev })
    await (render ? render(request, response, { requestMeta }) : answer(request, response))
  } catch (error) {
    fail(request, response, error)
  }
}

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function serveOne(request, response) {
  if (answeredAtTheGate(request, response)) return
  if (!dev) noBareError(request, response, origin)
  try {
    proveStart(request, response)
    passFrontDoor(request, response)
    sendBuiltFile(request, response, () =>
      answerPacked(request, response, packing => void answerOne(request, response, packing)),
    )
  } catch (error) {
    fail(request, response, error)
  }
}
server.on('request', (request, response) => {
  duringRequest(request.headers, () => serveOne(request, response))
})
server.on('error', error => {
  if (/** @type {{code?: string}} */ (error).code !== 'EADDRINUSE') throw error
  // Taken since the start looked. The first process says so, once for all.
  process.exit(portTakenCode)
})
drainOnSignals(server, () => offered.rehearsalStop?.())
await roomsOfFile
listenAt(server, port, hostname ?? 'localhost')
