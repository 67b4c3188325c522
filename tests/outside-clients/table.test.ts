/** That the table of client libraries says what is run; the runs themselves are e2e/outside-clients.spec.ts. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RegisterClient } from '@/lib/api/schemas/client'
import { clientNames, rowOf } from '@/lib/outside-clients/table'
import { debianClients } from '../../scripts/checks/debian-clients.mjs'

const folder = 'e2e/clients'
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(`${folder}/package.json`, 'utf8'),
)
const installed = Object.entries(dependencies).map(([name, version]) =>
  version.startsWith('npm:') ? version.slice('npm:'.length) : `${name}@${version}`,
)
/** White space plays no part: a line may be broken where it stands. */
const bare = (text: string) => text.replaceAll(/\s+/g, '').replaceAll(/,(?=[)\]}])/g, '')
const programs = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(({ name }) => bare(readFileSync(`${folder}/${name}`, 'utf8')))

const rows = clientNames.map(name => ({ name, ...rowOf(name) }))

test.each(rows)('$name is run in the version that the table names', ({ source }) => {
  if ('npm' in source) expect(installed).toContain(`${source.npm}@${source.version}`)
  else expect(source.debian).toMatch(/^[a-z0-9][a-z0-9.+-]+$/)
})

test('what comes from Debian is what the test command installs, and nothing else', () => {
  const fromDebian = rows.flatMap(({ name, source }) => ('debian' in source ? { name, ...source } : []))
  expect(fromDebian.map(({ name }) => name).toSorted()).toEqual(Object.keys(debianClients).toSorted())
  for (const { name, debian } of fromDebian) expect(debianClients[name]?.debian, name).toContain(debian)
})

test.each(rows.filter(({ line }) => line?.in === 'program'))(
  'the line of $name stands in the program as the table has it',
  ({ line }) => {
    expect(programs.filter(program => program.includes(bare(line?.code ?? ''))).length).toBeGreaterThan(0)
  },
)

test.each(rows.filter(({ line }) => line?.in === 'registration'))(
  'the line of $name is one that registration takes',
  ({ line }) => {
    const body = JSON.parse(`{"redirect_uris": ["http://localhost:8080/callback"], ${line?.code}}`)
    expect(RegisterClient.safeParse(body).error).toBeUndefined()
  },
)

test('every library is installed in one version, which nothing moves', () => {
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^(npm:[^@]+@)?\d+\.\d+\.\d+$/)
})
