import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildSite } from '../setup/build-site.mjs'
import { makeDriver } from '../setup/dependencies.mjs'
import { inRoot } from '../setup/root.mjs'
import { runNode } from '../setup/run-program.mjs'
import { startPostgresql } from './postgresql-cluster.mjs'
import { playwrightCounts, vitestCounts } from './results.mjs'

const bin = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

/** @param {{ quiet: boolean, reports: string }} how */
async function run({ quiet }, program, args, env) {
  const { code, output } = await runNode(inRoot(bin[program]), args, {
    env: { NEXT_TELEMETRY_DISABLED: '1', ...env },
    quiet,
  })
  return { ok: code === 0, output }
}

async function vitest(how, project, database, env, more = []) {
  const report = path.join(how.reports, `vitest-${project}-${database}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
  const ran = await run(how, 'vitest', [...args, `--outputFile.json=${report}`, ...more], {
    TEST_DATABASE: database,
    ...env,
  })
  return { ...ran, counts: vitestCounts(report) }
}

/** What makes clients of the OpenAPI document (decision 0052), and the client libraries of the table on /about (0050). */
const [generators, clientLibraries] = ['e2e/generators', 'e2e/clients']

/** The rules too: some of them are about the driver. */
async function onSqlite(how, project) {
  await makeDriver()
  return vitest(how, project, 'sqlite')
}

/** Two files at a time: whoever reads a trace there waits a quarter of a second for what other processes may write. */
async function onPostgresql(how) {
  const judge = env => vitest(how, 'database', 'postgresql', env, ['--maxWorkers=2'])
  if (process.env.TEST_POSTGRESQL_URL) return judge({})
  const server = await startPostgresql()
  try {
    return await judge({ TEST_POSTGRESQL_URL: server.url, TEST_POSTGRESQL_IS_THROWN_AWAY: 'yes' })
  } finally {
    server.stop()
  }
}

async function inBrowser(how) {
  await makeDriver()
  const report = path.join(how.reports, 'playwright.json')
  const ran = await run(how, 'playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return { ...ran, counts: playwrightCounts(report) }
}

async function build() {
  // Its lines would stand among those of the stages beside it.
  await buildSite((_, work) => work())
  return { ok: true }
}

async function checkTypes(how) {
  const made = await run(how, 'next', ['typegen'])
  // What it keeps of an earlier run is wrong once a JSON file has changed: microsoft/TypeScript#64025.
  return made.ok ? run(how, 'tsc', ['--noEmit', '--incremental', 'false']) : made
}

/**
 * @typedef {object} Stage
 * @property {string} name as in `npm test -- <name>`
 * @property {string} what
 * @property {(how: { quiet: boolean, reports: string }) => Promise<{ ok: boolean, output?: string, counts?: { passed: number, failed: number } }>} run
 *   into `reports` go the programs' own reports; with `quiet` the output is given back, not printed
 * @property {string} [packages] a folder with packages that `npm start` does not need, and a lock of its own
 */

/** @type {Record<string, Stage>} */
const stage = {
  lint: { name: 'lint', what: 'format and lint', run: how => run(how, 'biome', ['check', '.']) },
  types: { name: 'types', what: 'types', run: checkTypes, packages: clientLibraries },
  unit: { name: 'unit', what: 'rules', run: how => onSqlite(how, 'unit') },
  sqlite: {
    name: 'sqlite',
    what: 'SQLite',
    run: how => onSqlite(how, 'database'),
    packages: generators,
  },
  postgresql: { name: 'postgresql', what: 'PostgreSQL', run: onPostgresql },
  build: { name: 'build', what: 'build', run: build },
  browser: {
    name: 'browser',
    what: 'journeys in a browser',
    run: inBrowser,
    packages: clientLibraries,
  },
}

/**
 * What `npm test` runs: one group after another, in a group its lanes side by side, in a lane its stages in turn. The
 * lanes take about as long. There is one more of them than cores, for each waits now and then: SQLite's for its driver.
 * The types come after the build, for both write below .next; the browser comes last and alone, for it serves what was
 * built and fills every core.
 * @type {Stage[][][]}
 */
export const groups = [
  [[stage.lint, stage.sqlite], [stage.postgresql], [stage.unit, stage.build, stage.types]],
  [existsSync(inRoot('playwright.config.ts')) ? [stage.browser] : []],
]
