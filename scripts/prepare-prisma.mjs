/**
 * Generates the Prisma client of each database from prisma/databases/<database>.prisma and prisma/models.
 * Does nothing while they are unchanged. Needs no network.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { composeSchema, databases } from './setup/compose-schema.mjs'
import { fingerprint, readStamp } from './setup/fingerprint.mjs'
import { Problem } from './setup/problem.mjs'
import { inRoot, isMain } from './setup/root.mjs'
import { runCommand } from './setup/run-command.mjs'
import { runNode } from './setup/run-program.mjs'
import { tellStep } from './setup/tell-step.mjs'

const stampFile = inRoot('lib/db/generated/stamp')

/** Prisma takes a folder: the head and the models are laid side by side in .cache, which git ignores. */
function layOut(database) {
  // Two folders deep like prisma/databases, so that the head's relative output path means the same.
  const folder = inRoot('.cache', `prisma-${database}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const file of composeSchema(database))
    writeFileSync(path.join(folder, path.basename(file.path)), file.content)
  return folder
}

async function generateClients() {
  for (const database of databases) {
    const { code, output } = await runNode(
      inRoot('node_modules/prisma/build/index.js'),
      ['generate', '--schema', layOut(database), '--no-hints'],
      { quiet: true, env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' } },
    )
    if (code !== 0)
      throw new Problem(`The database client for ${database} could not be generated:\n${output}`)
  }
}

/** @returns {Promise<boolean>} whether anything was generated */
export async function preparePrisma() {
  const prints = fingerprint(['prisma/databases', 'prisma/models', 'node_modules/prisma/package.json'])
  if (readStamp(stampFile) === prints) return false
  // Broken off between the two, it must not pass for what was here before.
  rmSync(stampFile, { force: true })
  await tellStep('database', generateClients)
  writeFileSync(stampFile, prints)
  return true
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    console.log((await preparePrisma()) ? 'Database clients generated.' : 'Database clients are up to date.')
  })
}
