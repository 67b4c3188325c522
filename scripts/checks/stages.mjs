import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildSite } from '../setup/build-site.mjs'
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

async function run(program, args, env) {
  const { code } = await runNode(inRoot(bin[program]), args, {
    env: { NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  return code === 0
}

async function vitest(reports, database, projects, env) {
  const report = path.join(reports, `vitest-${database}.json`)
  const args = [
    'run',
    ...projects.flatMap(name => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
  ]
  const ok = await run('vitest', [...args, `--outputFile.json=${report}`], {
    TEST_DATABASE: database,
    ...env,
  })
  return { ok, counts: vitestCounts(report) }
}

async function onPostgresql(reports) {
  if (process.env.TEST_POSTGRESQL_URL) return vitest(reports, 'postgresql', ['database'])
  const server = await startPostgresql()
  try {
    return await vitest(reports, 'postgresql', ['database'], { TEST_POSTGRESQL_URL: server.url })
  } finally {
    server.stop()
  }
}

async function inBrowser(reports) {
  const report = path.join(reports, 'playwright.json')
  const ok = await run('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return { ok, counts: playwrightCounts(report) }
}

/**
 * What `npm test` runs, in this order; `npm test -- <name> …` runs only those named. Each gets a folder for its
 * report and says whether it went well, and how many tests passed and failed if it has tests.
 * @type {{ name: string, what: string, run: (reports: string) => Promise<{ ok: boolean, counts?: { passed: number, failed: number } }> }[]}
 */
export const stages = [
  { name: 'lint', what: 'format and lint', run: async () => ({ ok: await run('biome', ['check', '.']) }) },
  {
    name: 'types',
    what: 'types',
    // What it keeps of an earlier run is wrong once a JSON file has changed: microsoft/TypeScript#64025.
    run: async () => ({
      ok: (await run('next', ['typegen'])) && (await run('tsc', ['--noEmit', '--incremental', 'false'])),
    }),
  },
  {
    name: 'unit',
    what: 'rules, and SQLite',
    run: reports => vitest(reports, 'sqlite', ['unit', 'database']),
  },
  { name: 'postgresql', what: 'PostgreSQL', run: onPostgresql },
  {
    name: 'build',
    what: 'build',
    run: async () => {
      await buildSite()
      return { ok: true }
    },
  },
  ...(existsSync(inRoot('playwright.config.ts'))
    ? [{ name: 'browser', what: 'journeys in a browser', run: inBrowser }]
    : []),
]
