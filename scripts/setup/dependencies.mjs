import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compilerAdvice } from './compiler.mjs'
import { runNpm } from './npm.mjs'
import { isDiskFull, Problem } from './problem.mjs'
import { inRoot } from './root.mjs'

const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages

/**
 * Whether node_modules holds what package-lock.json says, judged by the record npm keeps of what it installed.
 * So a developer's own `npm install` counts, and nothing is installed twice.
 */
function isInstalled() {
  const record = inRoot('node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const installed = packagesOf(record)
  return Object.entries(packagesOf(inRoot('package-lock.json'))).every(([folder, wanted]) => {
    if (folder === '') return true
    const present = installed[folder]
    // Optional packages are those of other systems and processors.
    if (!present) return Boolean(wanted.optional || wanted.devOptional)
    return present.version === wanted.version && present.integrity === wanted.integrity
  })
}

/** better-sqlite3 is compiled for one version of Node: another Node, or a copied folder, needs it made anew. */
function driverWorks() {
  try {
    const Sqlite = createRequire(import.meta.url)('better-sqlite3')
    new Sqlite(':memory:').close()
    return true
  } catch {
    return false
  }
}

function explain({ output }) {
  if (isDiskFull({ output })) return Object.assign(new Error('npm'), { code: 'ENOSPC' })
  if (/better-sqlite3/.test(output) && /gyp|node-gyp|prebuild-install/.test(output))
    return new Problem(compilerAdvice())
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/.test(output)) {
    return new Problem(
      'The packages could not be fetched: the first start (and the first after an update) needs the network.\n  การเริ่มครั้งแรกต้องต่ออินเทอร์เน็ต',
    )
  }
  return new Problem('npm could not install the packages; what it said is above.')
}

/**
 * Installs the packages of package-lock.json when they are missing or differ. Without need for it, needs no
 * network and takes a few milliseconds.
 * @throws {Problem} saying what is missing and how to get it
 */
export async function installDependencies() {
  if (!isInstalled()) {
    console.log('Installing packages (a few minutes, the first time only) … กำลังติดตั้งส่วนประกอบ …')
    const result = await runNpm(['ci', '--loglevel=error'])
    if (result.code !== 0) throw explain(result)
  }
  if (driverWorks()) return
  console.log('Making the database driver for this version of Node …')
  const result = await runNpm(['rebuild', 'better-sqlite3'])
  if (result.code !== 0) throw explain(result)
  if (!driverWorks()) throw new Problem(compilerAdvice())
}
