/**
 * `npm start`: from a clone with nothing installed to a running site. Every step is skipped when its result is
 * already there, so a second start takes seconds and needs no network.
 *   --dev      the development server, which compiles what has changed, instead of build and start
 *   --lan      listen on the network, for phones in the room; prints the address with a QR
 *   --port N   another port than 3000
 *   --workers N  processes that serve; by default one a core, at most four
 *   --room FILE  rooms that shall be there from the start
 *   --help     this list
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { announceWhenReady } from './network/announce.mjs'
import { checkOwnOrigin } from './network/check-own-origin.mjs'
import { lanAddresses } from './network/lan-address.mjs'
import { requireFreePort } from './network/port.mjs'
import { readArguments } from './setup/arguments.mjs'
import { buildSite } from './setup/build-site.mjs'
import { requireDataFolder } from './setup/data-folder.mjs'
import { installPackages, makeDriver } from './setup/dependencies.mjs'
import { requireNode } from './setup/node-version.mjs'
import { restrictToOwner } from './setup/owner-only.mjs'
import { packKit } from './setup/pack-kit.mjs'
import { Problem } from './setup/problem.mjs'
import { runCommand, tellAndEnd } from './setup/run-command.mjs'
import { readSettings } from './setup/settings.mjs'

const usage = `npm start -- [options]

  --lan          listen on the network, for the phones in the room; prints the address with a QR
  --dev          the development server, which compiles what has changed
  --port N       another port than 3000
  --workers N    processes that serve; by default one a core, at most four
  --room FILE    JSON of rooms that shall be there: id, token, people, clients (docs/operating.md)
  --help         this text

  Environment: PORT, HOST, APP_ORIGIN, DATABASE_URL, DATA_DIR and more, see README.md
  Behind a proxy: APP_ORIGIN is the address that people type. Where the server cannot reach itself there
  (a container), INSIDE_ORIGIN=http://127.0.0.1:$PORT; with a private authority, NODE_EXTRA_CA_CERTS=its.pem.`

const options = {
  dev: { type: 'boolean' },
  lan: { type: 'boolean' },
  port: { type: 'string' },
  room: { type: 'string' },
  workers: { type: 'string' },
}

/** How many processes shall serve; undefined where nobody said. */
function workersIn({ dev, workers }) {
  if (workers !== undefined && !/^[1-9]\d?$/.test(workers))
    throw new Problem(`--workers must be a whole number from 1 to 99; it is "${workers}".`)
  return dev ? 1 : workers && Number(workers)
}

/** What is no JSON is told at once, not after the minute that a build takes; the site itself looks at its members. */
function settleRoomFile(given = process.env.ROOM_FILE) {
  if (!given) return
  process.env.ROOM_FILE = path.resolve(given)
  try {
    JSON.parse(readFileSync(process.env.ROOM_FILE, 'utf8'))
  } catch (error) {
    throw new Problem(
      `--room ${given}: ${error.code === 'ENOENT' ? 'there is no such file' : 'is no JSON that can be read'}.`,
    )
  }
}

/** The environment with what the arguments say, and every default filled in: what the site will read. */
function settle({ lan, port }) {
  if (port) process.env.PORT = port
  if (lan) {
    const [address] = lanAddresses()
    if (!address && !process.env.APP_ORIGIN) {
      throw new Problem(
        'This machine is on no network. Join the wifi first, or set APP_ORIGIN.\n  เครื่องนี้ยังไม่ได้ต่อเครือข่าย',
      )
    }
    process.env.HOST ||= '0.0.0.0'
    process.env.APP_ORIGIN ||= `http://${address}:${readSettings(process.env).port}`
  }
  const settings = readSettings(process.env)
  requireDataFolder(settings.databaseUrl, process.env)
  restrictToOwner(settings.databaseUrl, { ownsFolder: !process.env.DATABASE_URL })
  process.env.PORT = String(settings.port)
  process.env.HOST = settings.host
  process.env.APP_ORIGIN = settings.origin
  process.env.DATABASE_URL = settings.databaseUrl
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  return settings
}

/** Before the minute that a build takes, and not by a site that then answers nothing. */
async function requireUsableEnvironment() {
  const { parseEnv } = await import('../lib/environment.mjs')
  try {
    parseEnv(process.env)
  } catch (error) {
    throw new Problem(error.message)
  }
}

await runCommand(async () => {
  requireNode()
  const { values: args } = readArguments({ options, usage })
  const workers = workersIn(args)
  settleRoomFile(args.room)
  const settings = settle(args)
  await requireFreePort(settings.port, settings.host)
  await installPackages()
  await makeDriver()
  // These need the packages, so they are loaded only now.
  const { preparePrisma } = await import('./prepare-prisma.mjs')
  const { applyMigrations } = await import('./migrate.mjs')
  await requireUsableEnvironment()
  await preparePrisma()
  await applyMigrations(settings.databaseUrl)
  await packKit()
  if (!args.dev) await buildSite()
  process.env.NODE_ENV = args.dev ? 'development' : 'production'
  const { serve } = await import('./serve/serve.mjs')
  serve({ workers })
  // Not awaited: whoever stops it before it is ready has not made a mistake.
  announceWhenReady(settings, { lan: args.lan, otherAddresses: lanAddresses().slice(1) })
    .then(() => checkOwnOrigin({ origin: settings.origin, inside: process.env.INSIDE_ORIGIN || undefined }))
    .catch(tellAndEnd)
})
