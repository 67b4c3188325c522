/**
 * `npm test`: everything that has to hold, from a clone with nothing installed. `npm test -- unit browser` runs
 * only the stages named. The last line is `N passed, N failed`; the exit code is 0 only when all went well.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { prepareMachine } from './checks/machine.mjs'
import { stages } from './checks/stages.mjs'
import { readArguments } from './setup/arguments.mjs'
import { installDependencies } from './setup/dependencies.mjs'
import { explainDisk } from './setup/disk.mjs'
import { requireNode } from './setup/node-version.mjs'
import { Problem } from './setup/problem.mjs'
import { runCommand } from './setup/run-command.mjs'

const usage = `npm test -- [stage …]

${stages.map(({ name, what }) => `  ${name.padEnd(12)} ${what}`).join('\n')}

  Without a stage: all of them, in this order.`

function chosenStages(names) {
  const known = stages.map(stage => stage.name)
  const unknown = names.find(name => !known.includes(name))
  if (unknown) throw new Problem(`There is no stage ${unknown}.\n\n${usage}`)
  return names.length ? stages.filter(stage => names.includes(stage.name)) : stages
}

/** Runs a stage to its verdict: one that cannot run has failed, and the others still get their turn. */
async function judge(stage, reports) {
  console.log(`\n━━━ ${stage.name}: ${stage.what}`)
  const began = performance.now()
  let verdict = { ok: false }
  try {
    verdict = await stage.run(reports)
  } catch (error) {
    const reason = explainDisk(error)
    console.error(reason instanceof Problem ? `\n✖ ${reason.message}` : reason)
  }
  return { ...stage, ...verdict, seconds: (performance.now() - began) / 1000 }
}

function printTable(results) {
  console.log('\n━━━ summary')
  for (const { name, ok, counts, seconds } of results) {
    const tests = counts ? `${counts.passed} passed, ${counts.failed} failed` : ''
    console.log(
      `  ${ok ? '✔' : '✖'} ${name.padEnd(12)}${`${seconds.toFixed(1)} s`.padStart(9)}   ${tests}`.trimEnd(),
    )
  }
}

/** Of the tests. A stage that went wrong otherwise (lint, a crash before any test) is one failure. */
function addUp(results) {
  const sum = key => results.reduce((total, { counts }) => total + (counts?.[key] ?? 0), 0)
  const otherwise = results.filter(({ ok, counts }) => !ok && !counts?.failed).length
  return { passed: sum('passed'), failed: sum('failed') + otherwise }
}

await runCommand(async () => {
  requireNode()
  const chosen = chosenStages(readArguments({ usage, allowPositionals: true }).positionals)
  await prepareMachine()
  await installDependencies()
  await (await import('./prepare-prisma.mjs')).preparePrisma()
  const reports = mkdtempSync(path.join(tmpdir(), 'rehearsal-reports-'))
  const results = []
  try {
    for (const stage of chosen) results.push(await judge(stage, reports))
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
  printTable(results)
  const { passed, failed } = addUp(results)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
})
