/**
 * Once a run of the `database` project: migrates one template, of which every test file gets its own copy
 * (tests/setup/fresh-database.ts), and takes all of them away at the end.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { applyMigrations } from '@/scripts/migrate.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated database that is copied for each test file. */
    templateUrl: string
    /** Where a copy goes: put a name of its own in place of NAME. */
    copyUrl: string
  }
}

type Template = { templateUrl: string; copyUrl: string; remove: () => void | Promise<void> }

async function makeSqliteTemplate(): Promise<Template> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-test-'))
  const templateUrl = `file:${path.join(folder, 'template.sqlite')}`
  await applyMigrations(templateUrl)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { templateUrl, copyUrl: `file:${path.join(folder, 'NAME.sqlite')}`, remove }
}

async function makePostgresqlTemplate(): Promise<Template> {
  const serverUrl = process.env.TEST_POSTGRESQL_URL
  if (!serverUrl) {
    throw new Error(
      'TEST_DATABASE=postgresql needs TEST_POSTGRESQL_URL, the address of a PostgreSQL to test on; `npm test` starts one.',
    )
  }
  const prefix = `rehearsal_test_${randomBytes(4).toString('hex')}_`
  const urlOf = (name: string) => Object.assign(new URL(serverUrl), { pathname: `/${prefix}${name}` }).href
  const server = new pg.Client({ connectionString: serverUrl })
  await server.connect()
  await server.query(`CREATE DATABASE "${prefix}template"`)
  const remove = async () => {
    // Each DROP waits for a checkpoint; a server that is stopped and deleted after this run need not be tidy.
    if (process.env.TEST_POSTGRESQL_IS_THROWN_AWAY) return server.end()
    const { rows } = await server.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
      prefix,
    ])
    for (const { datname } of rows) await server.query(`DROP DATABASE "${datname}" WITH (FORCE)`)
    await server.end()
  }
  await applyMigrations(urlOf('template')).catch(async error => {
    await remove()
    throw error
  })
  return { templateUrl: urlOf('template'), copyUrl: urlOf('NAME'), remove }
}

export default async function setUp(project: TestProject) {
  const database = process.env.TEST_DATABASE || 'sqlite'
  if (database !== 'sqlite' && database !== 'postgresql') {
    throw new Error(`TEST_DATABASE must be sqlite or postgresql; it is "${database}".`)
  }
  const template = await (database === 'sqlite' ? makeSqliteTemplate() : makePostgresqlTemplate())
  project.provide('templateUrl', template.templateUrl)
  project.provide('copyUrl', template.copyUrl)
  return template.remove
}
