import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, readStamp } from './fingerprint.mjs'
import { runNpm } from './npm.mjs'
import { Problem } from './problem.mjs'
import { inRoot } from './root.mjs'
import { runNode } from './run-program.mjs'
import { tellStep } from './tell-step.mjs'
import { writeDeclarations } from './write-declarations.mjs'

const kit = 'e2e/kit'
/** Served as it is: /kit/sso-rehearsal-kit.tgz. */
const folder = inRoot('public/kit')
const stamp = path.join(folder, 'sources')

/** Compiles the kit into a folder that is as its package has it. */
export async function compileKit(into = inRoot(kit, 'dist')) {
  rmSync(into, { recursive: true, force: true })
  const tsc = inRoot('node_modules/typescript/bin/tsc')
  const compiled = await runNode(tsc, ['-p', inRoot(kit), '--outDir', into], { quiet: true })
  if (compiled.code !== 0) throw new Problem(`The testers’ kit could not be compiled:\n${compiled.output}`)
  writeDeclarations(into)
}

async function compileAndPack() {
  await compileKit()
  mkdirSync(folder, { recursive: true })
  const packed = await runNpm(['pack', inRoot(kit), '--pack-destination', folder, '--loglevel=error'], {
    quiet: true,
  })
  if (packed.code !== 0) throw new Problem(`The testers’ kit could not be packed:\n${packed.output}`)
  const name = packed.output.trim().split('\n').at(-1)?.trim() ?? ''
  renameSync(path.join(folder, name), path.join(folder, 'sso-rehearsal-kit.tgz'))
}

/**
 * Compiles the testers' kit and packs it where the site serves it, so that an outsider installs it with npm from the
 * very server it fits. Does nothing when that was done from these sources already; needs no network.
 */
export async function packKit() {
  const print = fingerprint([kit, 'lib/sites'], { except: [`${kit}/dist`] })
  if (readStamp(stamp) === print) return
  await tellStep('kit', compileAndPack)
  writeFileSync(stamp, print)
}
