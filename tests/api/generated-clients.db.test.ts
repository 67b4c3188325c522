/**
 * Clients that others' generators make of the OpenAPI document: they compile, and with them the least call of every
 * operation, which is answered as the document says.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Calls, SignIn } from '@/e2e/generators/calls'
import { openapi } from '@/lib/api/openapi'
import { operations } from '@/lib/api/operations'
import { env } from '@/lib/env'
import { inRoot } from '@/scripts/setup/root.mjs'
import { runNode } from '@/scripts/setup/run-program.mjs'
import { aBrowser, serverFetch } from '../trace/a-browser'

const folder = inRoot('e2e/generators')
const generated = path.join(folder, 'generated')

async function run(script: string, ...args: string[]): Promise<void> {
  const { code, output } = await runNode(script, args, { quiet: true, cwd: folder })
  if (code !== 0)
    throw new Error(`${output}\nIs it installed? npm ci --ignore-scripts --prefix e2e/generators`)
}
const made = (name: string) => path.join(folder, 'node_modules', name)

beforeAll(async () => {
  rmSync(generated, { recursive: true, force: true })
  mkdirSync(generated)
  const document = path.join(generated, 'openapi.json')
  writeFileSync(document, JSON.stringify(openapi()))
  await Promise.all([
    run(made('openapi-typescript/bin/cli.js'), document, '-o', path.join(generated, 'openapi-fetch.ts')),
    run(
      made('@hey-api/openapi-ts/bin/run.js'),
      ...['-i', document, '-o', path.join(generated, 'hey-api')],
      '-s',
    ),
  ])
})

const signIn: SignIn = async (room, citizenId, readCode) => {
  const { go } = aBrowser()
  const { pathname } = new URL(await go(`/r/${room}/mooc/login/start`, {}))
  await go(`${pathname}/choose`, { method: 'ocsc' })
  await go(`${pathname}/citizen-id/submit`, { citizenId })
  await go(`${pathname}/otp/verify`, { otp: await readCode() })
  await go(`${pathname}/consent/decide`, { decision: 'allow' })
}

/** Keeps what each operation was answered with, by its id. */
function watch(): Map<string, number> {
  const seen = new Map<string, number>()
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
    const request = new Request(...asked)
    const { pathname } = new URL(request.url)
    const answer = await serverFetch(request)
    const called = operations.find(
      ({ method, path: template }) =>
        method.toUpperCase() === request.method &&
        new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
    )
    if (called) seen.set(called.id, answer.status)
    return answer
  })
  return seen
}

test('the clients compile, and with them a call of every operation without what may be left out', async () => {
  await run(inRoot('node_modules/typescript/bin/tsc'), '-p', folder)
})

test.each(['openapi-fetch', 'hey-api'])(
  'every operation answers the client of %s as documented',
  async name => {
    const { callAll }: Calls = await import(/* @vite-ignore */ path.join(folder, `${name}.calls.ts`))
    const seen = watch()
    await callAll(env().APP_ORIGIN, signIn)
    expect(Object.fromEntries(seen)).toEqual(
      Object.fromEntries(operations.map(({ id, status }) => [id, status])),
    )
  },
)
