import { existsSync, readFileSync } from 'node:fs'
import { compilerAdvice, noDriverAdvice } from './compiler.mjs'
import { runNpm } from './npm.mjs'
import { isDiskFull, Problem } from './problem.mjs'
import { inRoot } from './root.mjs'
import { driverToCompile, driverWorks, placeDriver } from './sqlite-driver.mjs'
import { tellStep } from './tell-step.mjs'

const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages

/**
 * Whether node_modules of a folder holds what its package-lock.json says, judged by the record npm keeps of what it
 * installed. So a developer's own `npm install` counts, and nothing is installed twice.
 * @param {string} folder below the root @param {string} [needed] a package that must be there though it is optional
 */
function isInstalled(folder, needed) {
  const record = inRoot(folder, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const installed = packagesOf(record)
  return Object.entries(packagesOf(inRoot(folder, 'package-lock.json'))).every(([place, wanted]) => {
    if (place === '') return true
    const present = installed[place]
    // Optional packages are those of other systems and processors, and of another Node.
    if (!present) return Boolean(wanted.optional || wanted.devOptional) && place !== `node_modules/${needed}`
    return present.version === wanted.version && present.integrity === wanted.integrity
  })
}

/** By its lock; no package's own script is needed, or run. @param {string} folder @param {string} which */
async function install(folder, which) {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const result = await runNpm(['ci', ...quietly, which], { quiet: true, cwd: inRoot(folder) })
  if (result.code !== 0) throw explain(result)
}

function explain({ output }) {
  if (isDiskFull({ output })) return Object.assign(new Error('npm'), { code: 'ENOSPC' })
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/.test(output)) {
    return new Problem(
      `${output}\nThe packages could not be fetched: the first start (and the first after an update) needs the network.\n  การเริ่มครั้งแรกต้องต่ออินเทอร์เน็ต`,
    )
  }
  return new Problem(`npm could not install the packages:\n${output}`)
}

/**
 * Installs the packages of package-lock.json when they are missing or differ. Without need for it, needs no
 * network and takes a few milliseconds.
 * @throws {Problem} saying what is missing and how to get it
 */
export async function installPackages() {
  if (!isInstalled('.', driverToCompile())) await tellStep('packages', () => install('.', '--include=dev'))
  placeDriver()
}

/** @type {Map<string, Promise<void>>} */
const others = new Map()

/**
 * The same for a folder with a lock of its own, whose packages a check needs and `npm start` does not. However often
 * it is asked for: it is done once.
 * @param {string} folder below the root
 * @throws {Problem} saying what is missing and how to get it
 */
export function installPackagesOf(folder) {
  const installing =
    others.get(folder) ?? (isInstalled(folder) ? Promise.resolve() : install(folder, '--omit=optional'))
  others.set(folder, installing)
  return installing
}

/**
 * SQLite is one file of nine megabytes: optimized to the last, as it asks for, it takes a core a minute; like this
 * two thirds of that, and a statement costs about a tenth more of the few hundredths that SQLite is of a page.
 */
const compileQuickly = { CFLAGS: '-O1', CXXFLAGS: '-O1' }

async function compileDriver() {
  if (driverWorks()) return
  const driver = driverToCompile()
  if (!driver) throw new Problem(noDriverAdvice())
  await tellStep('driver', async () => {
    const result = await runNpm(['rebuild', driver], { quiet: true, env: compileQuickly })
    if (isDiskFull(result)) throw explain(result)
    if (result.code !== 0 || !driverWorks()) throw new Problem(`${result.output}\n${compilerAdvice()}`)
  })
}

let driver

/**
 * Sees to it that SQLite's driver runs on this Node, which takes Node 20 more than a minute the first time. However
 * often it is asked for: it is made once.
 * @throws {Problem} saying what is missing and how to get it
 */
export function makeDriver() {
  driver ??= compileDriver()
  return driver
}
