/**
 * `npm test`: everything that has to hold, from a clone with nothing installed. `npm test -- unit browser` runs
 * only the stages named. The last line is `N passed, N failed`; the exit code is 0 only when all went well.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inspect } from 'node:util'
import { prepareMachine } from './checks/machine.mjs'
import { groups } from './checks/stages.mjs'
import { readArguments } from './setup/arguments.mjs'
import { installPackages, installPackagesOf } from './setup/dependencies.mjs'
import { explainDisk } from './setup/disk.mjs'
import { requireNode } from './setup/node-version.mjs'
import { Problem } from './setup/problem.mjs'
import { runCommand } from './setup/run-command.mjs'

const stages = groups.flat(2)

const usage = `npm test -- [stage …]

${stages.map(({ name, what }) => `  ${name.padEnd(12)} ${what}`).join('\n')}

  Without a stage: all of them. Those that share nothing run side by side.`

/** The groups with the stages named only; all of them where none is. */
function chosenGroups(names) {
  const unknown = names.find(name => !stages.some(stage => stage.name === name))
  if (unknown) throw new Problem(`There is no stage ${unknown}.\n\n${usage}`)
  const isChosen = stage => names.length === 0 || names.includes(stage.name)
  return groups
    .map(lanes => lanes.map(lane => lane.filter(isChosen)).filter(lane => lane.length > 0))
    .filter(lanes => lanes.length > 0)
}

/** Runs a stage to its verdict: one that cannot run has failed, and the others still get their turn. */
async function judge(stage, how) {
  const title = `\n━━━ ${stage.name}: ${stage.what}`
  if (!how.quiet) console.log(title)
  const began = performance.now()
  let verdict = { ok: false }
  try {
    if (stage.packages) await installPackagesOf(stage.packages)
    verdict = await stage.run(how)
  } catch (error) {
    const reason = explainDisk(error)
    verdict.output = reason instanceof Problem ? `\n✖ ${reason.message}` : inspect(reason)
    if (!how.quiet) console.error(verdict.output)
  }
  // At its end, in one piece: of several at once nobody could read the lines.
  if (how.quiet) console.log(`${title}\n${verdict.output ?? ''}`)
  return { ...stage, ...verdict, seconds: (performance.now() - began) / 1000 }
}

async function runLane(lane, how) {
  const results = []
  for (const stage of lane) results.push(await judge(stage, how))
  return results
}

/** The verdict on every chosen stage, in the order in which `npm test -- --help` names them. */
async function runGroups(chosen, reports) {
  const results = []
  // Beside the stages that need none of them; what went wrong is told by the stage that does.
  for (const { packages } of chosen.flat(2)) if (packages) installPackagesOf(packages).catch(() => {})
  for (const lanes of chosen) {
    const quiet = lanes.length > 1
    if (quiet)
      console.log(
        `\n━━━ side by side: ${lanes.map(lane => lane.map(({ name }) => name).join(', ')).join(' | ')}`,
      )
    results.push(...(await Promise.all(lanes.map(lane => runLane(lane, { quiet, reports })))).flat())
  }
  return results
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
  const chosen = chosenGroups(readArguments({ usage, allowPositionals: true }).positionals)
  const began = performance.now()
  // One waits for Debian, the other for npm. SQLite's driver is made by the stages that need it, beside those that do not.
  await Promise.all([prepareMachine(), installPackages()])
  await (await import('./prepare-prisma.mjs')).preparePrisma()
  const prepared = { name: 'prepare', ok: true, seconds: (performance.now() - began) / 1000 }
  const reports = mkdtempSync(path.join(tmpdir(), 'rehearsal-reports-'))
  let results = []
  try {
    results = await runGroups(chosen, reports)
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
  printTable([prepared, ...results])
  console.log(`  in all ${((performance.now() - began) / 1000).toFixed(0)} s, some of it side by side`)
  const { passed, failed } = addUp(results)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
})
