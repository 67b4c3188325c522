/**
 * Before each test file of the `database` project: a copy of the template of its own, set as DATABASE_URL
 * before anything can open a connection. The copies are removed when the run ends, after every connection.
 */
import { randomBytes } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import pg from 'pg'
import { inject } from 'vitest'

const fileOf = (url: string) => url.replace(/^file:/, '')
const nameOf = (url: string) => new URL(url).pathname.slice(1)

async function copyPostgresql(templateUrl: string, copyUrl: string) {
  const server = new pg.Client({ connectionString: process.env.TEST_POSTGRESQL_URL })
  await server.connect()
  await server.query(`CREATE DATABASE "${nameOf(copyUrl)}" TEMPLATE "${nameOf(templateUrl)}"`)
  await server.end()
}

const templateUrl = inject('templateUrl')
const copyUrl = inject('copyUrl').replace('NAME', randomBytes(6).toString('hex'))
if (copyUrl.startsWith('file:')) copyFileSync(fileOf(templateUrl), fileOf(copyUrl))
else await copyPostgresql(templateUrl, copyUrl)
process.env.DATABASE_URL = copyUrl
