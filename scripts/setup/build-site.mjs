import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { bundleScript } from './bundle-script.mjs'
import { fingerprint, readStamp } from './fingerprint.mjs'
import { packFiles } from './pack-files.mjs'
import { isDiskFull, Problem } from './problem.mjs'
import { inRoot } from './root.mjs'
import { runNode } from './run-program.mjs'
import { tellStep } from './tell-step.mjs'

const stampFile = inRoot('.next/rehearsal-sources')

/** Folders that a build does not read; everything else that is not hidden is a source. */
const notSources = [
  'node_modules',
  'data',
  'docs',
  'e2e',
  'tests',
  'scripts',
  'test-results',
  'playwright-report',
]

/** Files of the root that a build reads: configuration, instrumentation, the lock. */
const isSourceFile = name =>
  /\.(ts|mjs|json|tsx)$/.test(name) && !/^(next-env\.d|vitest|playwright|biome|prisma\.config)/.test(name)

function printOfSources() {
  const entries = readdirSync(inRoot('.'), { withFileTypes: true })
    .filter(entry => !entry.name.startsWith('.') && !notSources.includes(entry.name))
    .filter(entry => entry.isDirectory() || isSourceFile(entry.name))
    .map(entry => entry.name)
    .sort()
  // NEXT_PUBLIC_… variables are written into the build; the Node version decides how it runs.
  const also = [
    process.versions.node,
    Object.entries(process.env).filter(([name]) => name.startsWith('NEXT_PUBLIC_')),
  ]
  return fingerprint(entries, { except: ['lib/db/generated', 'prisma/migrations', 'public/kit'], also })
}

/** A hundred lines of route names, which say nothing to whoever starts it: told only when it fails. */
async function runBuild() {
  const { code, output } = await runNode(inRoot('node_modules/next/dist/bin/next'), ['build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    quiet: true,
  })
  if (code !== 0 && isDiskFull({ output })) throw Object.assign(new Error('next build'), { code: 'ENOSPC' })
  if (code !== 0) throw new Problem(`The site could not be built:\n${output}`)
  await bundleScript()
  packFiles()
}

/**
 * Builds the site unless the build at hand was made from exactly these sources.
 * @param {typeof tellStep} [tell] says that it builds, and does
 * @returns {Promise<boolean>} whether it was built
 */
export async function buildSite(tell = tellStep) {
  const print = printOfSources()
  if (readStamp(stampFile) === print && readStamp(inRoot('.next/BUILD_ID'))) return false
  // A build that is broken off leaves a mixture, which must not pass for the build that was here before.
  rmSync(stampFile, { force: true })
  await tell('site', runBuild)
  writeFileSync(stampFile, print)
  return true
}
