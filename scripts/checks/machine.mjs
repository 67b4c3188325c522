import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { onPath } from '../setup/compiler.mjs'
import { nodeHeaders } from '../setup/npm.mjs'
import { Problem } from '../setup/problem.mjs'
import { runProgram } from '../setup/run-program.mjs'
import { isDriverMade } from '../setup/sqlite-driver.mjs'
import { findBrowser, headlessShell } from './browsers.mjs'
import { debianClients } from './debian-clients.mjs'
import { findPostgresql } from './postgresql-cluster.mjs'

/** Only Linux may come without any Thai letters; fontconfig's folders are searched by the fonts' file names. */
function hasThaiFont() {
  if (!linux) return true
  return ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    folder =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some(name => /thai|tlwg/i.test(String(name))),
  )
}

const linux = process.platform === 'linux'

/** The proxy before an https origin, and what makes its authority; off Linux wherever the PATH leads. */
const proxy = [
  {
    is: () => onPath('nginx') || existsSync('/usr/sbin/nginx'),
    debian: ['nginx'],
    elsewhere: 'nginx, with its modules ssl and realip',
  },
  { is: () => onPath('openssl'), debian: ['openssl'], elsewhere: 'openssl' },
]

/** What `npm test` needs of the machine beyond Node: how to see it, Debian's packages for it, words for others. */
const needs = [
  {
    // The faster one where we can install it; elsewhere whichever is there.
    is: () =>
      canInstall() && !process.env.CHROMIUM_PATH ? existsSync(headlessShell) : Boolean(findBrowser()),
    debian: ['chromium-headless-shell'],
    elsewhere: 'Chromium or Chrome (CHROMIUM_PATH names another place)',
  },
  {
    is: () => Boolean(process.env.TEST_POSTGRESQL_URL || findPostgresql()),
    debian: ['postgresql'],
    elsewhere: 'PostgreSQL 13 or newer (initdb on the PATH), or TEST_POSTGRESQL_URL with the address of one',
  },
  { is: hasThaiFont, debian: ['fonts-noto-core'], elsewhere: 'a Thai font, such as Noto Sans Thai' },
  {
    is: () => isDriverMade() || ['python3', 'make', 'g++'].every(onPath) || process.platform === 'win32',
    debian: ['python3', 'make', 'g++'],
    elsewhere: 'Python 3, make and a C++ compiler (for better-sqlite3 under Node 20)',
  },
  {
    // Debian's own Node keeps its headers in a package of its own; every other Node brings them.
    is: () =>
      isDriverMade() || Boolean(nodeHeaders()) || process.execPath !== '/usr/bin/node' || !debianNode(),
    debian: ['libnode-dev'],
    elsewhere: "Node's header files",
  },
  ...proxy,
]

const canInstall = () => onPath('apt-get') && process.getuid?.() === 0

const debianNode = () => spawnSync('dpkg', ['-S', '/usr/share/nodejs'], { stdio: 'ignore' }).status === 0

/** What is missing of the machine. */
const missingNeeds = () => needs.filter(need => !need.is())

/** The same of the outside clients, each wanted by its own tests alone. */
const missingClients = () => Object.values(debianClients).filter(client => !client.is())

const namesOf = missing => missing.map(need => need.elsewhere)
const packagesOf = missing => [...new Set(missing.flatMap(need => need.debian))]

async function aptGet(...args) {
  // In single-user mode a package starts no service of its own: the tests start what they need, and port 80 stays free.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const { code, output } = await runProgram('apt-get', args, { env, quiet: true })
  if (code !== 0) throw new Problem(`apt-get ${args.join(' ')} failed:\n${output}`)
}

const install = missing => aptGet('install', '-y', '--no-install-recommends', ...packagesOf(missing))

/** @throws {Problem} where what every test stands on cannot be had; a release may lack a client */
async function installMissing(missing, clients) {
  console.log(`Installing from Debian: ${packagesOf([...missing, ...clients]).join(', ')} …`)
  await aptGet('update')
  if (missing.length) await install(missing)
  try {
    if (clients.length) await install(clients)
  } catch {
    for (const client of clients) await install([client]).catch(() => {})
  }
}

/**
 * Sees to it that the tests can run here: on Debian as root by installing what is missing, elsewhere by saying
 * what it is. Without one of the outside clients its own tests fail and say so, and everything else runs.
 * @throws {Problem} naming what is missing
 */
export async function prepareMachine() {
  const missing = missingNeeds()
  const clients = missingClients()
  if (missing.length + clients.length === 0) return
  if (canInstall()) await installMissing(missing, clients)
  else if (missing.length) {
    const packages = packagesOf(missing).join(' ')
    const remedy = onPath('apt-get') ? `\n  sudo apt-get install -y ${packages}` : ''
    throw new Problem(`The tests need on this machine:\n  ${namesOf(missing).join('\n  ')}${remedy}`)
  }
  const still = missingNeeds()
  if (still.length) throw new Problem(`Installed, yet not found: ${namesOf(still).join('; ')}`)
  const without = missingClients()
  if (without.length)
    console.log(`Not found; their own tests will fail and say so:\n  ${namesOf(without).join('\n  ')}`)
}
