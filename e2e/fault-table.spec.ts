/**
 * What each client does about each lie of the protocol: every fault armed and fired against every client, and the
 * outcomes held against lib/faults/outcomes.json, which /about/faults shows. After a change that is meant,
 * `UPDATE_FAULT_TABLE=1 npx playwright test e2e/fault-table.spec.ts --workers=1` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type FaultName, catalogue as faults, protocolFaults } from '@/lib/faults/catalogue'
import { outsideClients } from './clients'
import { ourMooc } from './clients/our-mooc'
import type { Outcome, OutsideClient } from './clients/outside-client'
import { Faults } from './kit/faults'
import { Room } from './kit/room'
import { expect, test } from './kit/test'

const file = new URL('../lib/faults/outcomes.json', import.meta.url)
const isUpdate = process.env.UPDATE_FAULT_TABLE === '1'
const clients: readonly OutsideClient[] = [ourMooc, ...outsideClients]

type Table = Record<string, Record<string, string>>
const readTable = (): Table => JSON.parse(readFileSync(file, 'utf8'))

/** A client may read keys or discovery several times; these answer each of them with the lie. */
const timesOf = (fault: FaultName) => (['discovery', 'jwks'].includes(faults[fault].point) ? 5 : 1)

/** The outcome in a word: the error's class and code, or how much of a sign-in it was. */
function inAWord(outcome: Outcome, fault: string): string {
  if ('error' in outcome) return [outcome.error.name, outcome.error.code].filter(Boolean).join(' ')
  const { sub, name, email } = outcome.claims
  if (sub === 'somebody-else') return 'signed-in-as-another'
  if (!sub) return 'signed-in-as-nobody'
  if (!name) return 'signed-in-without-claims'
  if (!email) return fault === 'userinfo-email-missing' ? 'signed-in' : 'signed-in-without-email'
  return 'signed-in'
}

for (const fault of protocolFaults) {
  test(`${fault}: what every client does about it`, async ({ request, browser }) => {
    const attempt = async (client: OutsideClient) => {
      const room = await Room.open(request, { pace: 'fast' })
      const armed = new Faults(room)
      const id = await armed.arm(fault, { times: timesOf(fault) })
      const outcome = await client.signIn({ room, chromium: browser })
      const { firedAt } = await armed.read(id)
      await room.send('DELETE', '')
      return [client.name, firedAt.length > 0 ? inAWord(outcome, fault) : 'never-asks'] as const
    }
    const row = Object.fromEntries(await Promise.all(clients.map(attempt)))
    if (isUpdate) {
      const table = { ...readTable(), [fault]: row }
      const ordered = Object.fromEntries(protocolFaults.map(name => [name, table[name] ?? {}]))
      writeFileSync(file, `${JSON.stringify(ordered, null, 2)}\n`)
    }
    expect(row).toEqual(readTable()[fault])
  })
}
