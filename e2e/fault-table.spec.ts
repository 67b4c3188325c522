/**
 * What each client does about each lie of the protocol: every fault armed and fired against every client, and the
 * outcomes held against lib/faults/outcomes.json, which /about/faults shows (its words: lib/faults/outcomes.ts). What
 * the client had sent is read from the trace, as it passed. After a change that is meant,
 * `UPDATE_FAULT_TABLE=1 npx playwright test e2e/fault-table.spec.ts --workers=1` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type FaultName, catalogue as faults, protocolFaults } from '@/lib/faults/catalogue'
import { outsideClients } from './clients/index'
import { ourMooc } from './clients/our-mooc'
import type { Claims, Outcome, OutsideClient } from './clients/outside-client'
import { Faults } from './kit/faults'
import { Room } from './kit/room'
import { expect, test } from './kit/test'

const file = new URL('../lib/faults/outcomes.json', import.meta.url)
const isUpdate = process.env.UPDATE_FAULT_TABLE === '1'
/** Some of the table of client libraries, one of a kind each. */
const clients: readonly OutsideClient[] = [
  ourMooc,
  outsideClients['openid-client'],
  outsideClients.oauth4webapi,
  outsideClients['oidc-client-ts'],
  outsideClients['@auth/core'],
  outsideClients.mod_auth_openidc,
  outsideClients['python-social-auth'],
]

interface Deed {
  did: 'stopped' | 'refused' | 'not-sent' | 'not-asked' | 'no-check' | 'went-on'
  /** How far the person came, where somebody was signed in. */
  end?: string
  /** As the client names it. */
  error?: string
}
type Table = Record<string, Record<string, Deed>>
const readTable = (): Table => JSON.parse(readFileSync(file, 'utf8'))

/** A client may read keys or discovery several times; these answer each of them with the lie. */
const timesOf = (fault: FaultName) => (['discovery', 'jwks'].includes(faults[fault].point) ? 5 : 1)

/** The parameter of the request with which a client could find the failure out. */
const foundBy: Partial<Record<FaultName, string>> = {
  'state-changed': 'state',
  'state-missing': 'state',
  'id-token-nonce-wrong': 'nonce',
  'id-token-nonce-missing': 'nonce',
  'verifier-changed': 'code_challenge',
}
/** What the provider refuses by itself, or is made to: the client has nothing left to find out. */
const refused: readonly FaultName[] = [
  'redirect-uri-changed',
  'code-changed',
  'verifier-changed',
  'token-refused',
]
/** An answer with which nothing is wrong. */
const harmless: readonly FaultName[] = ['token-slow', 'userinfo-email-missing']

/** How much of a sign-in it was. */
function endOf({ sub, name, email }: Claims, fault: FaultName): string {
  if (sub === 'somebody-else') return 'signed-in-as-another'
  if (!sub) return 'signed-in-as-nobody'
  if (!name) return 'signed-in-without-claims'
  return email || fault === 'userinfo-email-missing' ? 'signed-in' : 'signed-in-without-email'
}

interface Run {
  outcome: Outcome
  hasFired: boolean
  /** Names of the parameters of its authorization request. */
  sent: readonly string[]
}

function deedOf(fault: FaultName, { outcome, hasFired, sent }: Run): Deed {
  if ('error' in outcome) {
    const error = [outcome.error.name, outcome.error.code].filter(Boolean).join(' ')
    // The status of the provider's own refusal: the client asked, and found nothing out by itself.
    const isTold = refused.includes(fault) || /^HTTP 4/.test(outcome.error.code ?? '')
    return { did: isTold ? 'refused' : 'stopped', error }
  }
  const end = endOf(outcome.claims, fault)
  const needed = foundBy[fault]
  if (needed && !sent.includes(needed)) return { did: 'not-sent', end }
  if (!hasFired) return { did: 'not-asked', end }
  const hasGoneOn = harmless.includes(fault) || end === 'signed-in-without-claims'
  return { did: hasGoneOn ? 'went-on' : 'no-check', end }
}

/** What the client asked for, by what passed: an authorization request is the one that names a response_type. */
async function sentIn(room: Room): Promise<string[]> {
  const { flows } = await room.call<{ flows: { hops: { request?: object }[] }[] }>('GET', '/trace/flows')
  const requests = flows.flatMap(({ hops }) => hops.map(({ request = {} }) => Object.keys(request)))
  return requests.find(names => names.includes('response_type')) ?? []
}

for (const fault of protocolFaults) {
  test(`${fault}: what every client does about it`, async ({ request, browser }) => {
    const attempt = async (client: OutsideClient) => {
      const room = await Room.open(request, { pace: 'fast', autoApprove: true })
      const armed = new Faults(room)
      const id = await armed.arm(fault, { times: timesOf(fault) })
      const outcome = await client.signIn({ room, chromium: browser, readsAll: true })
      const { firedAt } = await armed.read(id)
      const sent = await sentIn(room)
      await room.send('DELETE', '')
      return [client.name, deedOf(fault, { outcome, hasFired: firedAt.length > 0, sent })] as const
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
