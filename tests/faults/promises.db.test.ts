/**
 * Each failure of the protocol promises how a sign-in ends where it strikes (lib/faults/promises.ts), and the sentences
 * that a learner reads are made from that. Here each is armed and met: by two of our sites, a strict client and one that
 * checks nothing, each with nothing kept and with discovery and keys kept from a sign-in before, and in a room at the
 * usual pace where waits matter.
 */
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { database } from '@/lib/db/client'
import { armFault } from '@/lib/faults/arm-fault'
import { catalogue, type ProtocolFault, protocolFaults } from '@/lib/faults/catalogue'
import { disarmFault } from '@/lib/faults/disarm-fault'
import { findFault } from '@/lib/faults/list-faults'
import {
  type Condition,
  protocolPromises,
  type Seer,
  type SignInEnding,
  type SignInPromise,
  seers,
} from '@/lib/faults/promises'
import type { Pace } from '@/lib/rooms/room'
import { sites } from '@/lib/sites/sites.mjs'
import { catchUp } from '@/lib/trace/catch-up'
import { listFlows } from '@/lib/trace/list-flows'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { aPersonAt } from '../relying-party/a-sign-in'
import { aRoom } from '../rooms/a-room'
import { castMember } from '../seis/a-visit'
import { aBrowser } from '../trace/a-browser'
import { aLenientClient } from './clients/lenient'
import type { OutsideClient } from './clients/outside'
import { callback } from './clients/registered'
import { aStrictClient } from './clients/strict'

/** How a sign-in ended, before anybody asks whether the failure was met. */
type Seen = Exclude<SignInEnding, 'not-met' | 'unnoticed' | 'late'> | 'signed-in'
type SignIn = () => Promise<Seen>

const atSite =
  (site: 'mooc' | 'learning', roomId: string): SignIn =>
  async () => {
    const { page, reason, hasLeft, status } = await aPersonAt(site, roomId).signIn()
    if (hasLeft) expect(await isIn(site, roomId)).toBe(page === 'home')
    if (page === 'home') return (await hasEmail(site, roomId)) ? 'signed-in' : 'without-email'
    if (page === 'failed' && !hasLeft) return 'not-begun'
    if (page === 'elsewhere' && status === 400) return 'refused-by-connect'
    if (page !== 'failed' || !reason || reason === 'unreachable')
      throw new Error(`${page} ${status} ${reason}`)
    return reason
  }

/** What the trace says of the newest sign-in: its ending is what happened. */
async function isIn(site: 'mooc' | 'learning', roomId: string): Promise<boolean> {
  await catchUp()
  const { flows } = await listFlows(roomId)
  const summaries = flows.filter(({ story }) => story === 'sign-in').map(summarizeFlow)
  const newest = summaries.find(({ asker }) => asker === sites[site].party)
  if (!newest) throw new Error('the trace has no sign-in')
  return newest.ending === 'signed-in'
}

/** The reading room asks for none. */
async function hasEmail(site: 'mooc' | 'learning', roomId: string): Promise<boolean> {
  if (site === 'learning') return true
  const account = await database().moocAccount.findFirst({ where: { roomId } })
  return Boolean(account?.email)
}

class RefusedByConnect extends Error {}

const asOutsider =
  (client: OutsideClient): SignIn =>
  async () => {
    let hasLeft = false
    const walk = async (url: string) => {
      hasLeft = true
      const hint = new URLSearchParams({ login_hint: castMember('ready').citizenId })
      const isBack = (address: string) => address.startsWith(callback)
      const end = await aBrowser().arrive(`${url}&${hint}`, undefined, isBack)
      if (isBack(end.url)) return end.url
      throw end.status === 400 ? new RefusedByConnect() : new Error(`${end.status} at ${end.url}`)
    }
    try {
      const { sub, name, email } = await client(walk)
      if (!sub) return 'as-nobody'
      if (sub === 'somebody-else') return 'as-another'
      return name ? (email ? 'signed-in' : 'without-email') : 'nameless'
    } catch (error) {
      if (error instanceof RefusedByConnect) return 'refused-by-connect'
      if (!hasLeft) return 'not-begun'
      // What a client names by a code of its own it was prepared for.
      return error instanceof Error && 'code' in error ? 'stopped' : 'broken'
    }
  }

const signInOf: Record<Seer, (roomId: string) => SignIn | Promise<SignIn>> = {
  mooc: roomId => atSite('mooc', roomId),
  learning: roomId => atSite('learning', roomId),
  strict: async roomId => asOutsider(await aStrictClient(roomId)),
  lenient: async roomId => asOutsider(await aLenientClient(roomId)),
}

interface Place {
  roomId: string
  signIn: SignIn
}

async function aPlace(seer: Seer, pace: Pace = 'fast'): Promise<Place> {
  const { id: roomId } = await aRoom({ pace, autoApprove: true })
  return { roomId, signIn: await signInOf[seer](roomId) }
}

/** Those that keep somebody waiting are waited for while the others are met. */
const slow: readonly ProtocolFault[] = ['token-slow']
const quick = protocolFaults.filter(fault => !slow.includes(fault))
const paces = ['real', 'fast'] as const

/** What published things are asked for more than once: each time the failure answers. */
const timesOf = (fault: ProtocolFault) => (['discovery', 'jwks'].includes(catalogue[fault].point) ? 5 : 1)

/** Arms the failure, has somebody sign in, and takes it away again. */
async function endingOf(fault: ProtocolFault, { roomId, signIn }: Place): Promise<SignInEnding> {
  const armed = await armFault(roomId, { fault, times: timesOf(fault), where: {} })
  if (!armed.ok) throw new Error(armed.slip)
  const began = performance.now()
  const seen = await signIn()
  const waited = performance.now() - began
  const isMet = ((await findFault(roomId, armed.id))?.firedAt.length ?? 0) > 0
  await disarmFault(roomId, armed.id)
  if (seen !== 'signed-in') return seen
  if (!isMet) return 'not-met'
  return slow.includes(fault) && waited >= shortestWaitMilliseconds ? 'late' : 'unnoticed'
}

/** Of a failure that keeps somebody waiting, in a fast room. */
const shortestWaitMilliseconds = 2_900

/** What is promised under that condition. */
function promisedOf(promise: SignInPromise, condition: Condition): SignInEnding {
  if (typeof promise === 'string') return promise
  const endings: { [C in Condition]?: SignInEnding } = promise
  const ending = endings[condition] ?? endings.fast
  if (!ending) throw new Error(`nothing is promised for ${condition}`)
  return ending
}

const remembering = new Map<Seer, Place>()
const waitedFor = new Map<string, Promise<SignInEnding>>()
const nameOf = (fault: ProtocolFault, seer: Seer, pace: Pace) => `${fault} at ${seer}, ${pace}`

beforeAll(async () => {
  for (const seer of seers) {
    const place = await aPlace(seer)
    expect(await place.signIn()).toBe('signed-in')
    remembering.set(seer, place)
    for (const fault of slow)
      for (const pace of paces) {
        const ending = aPlace(seer, pace).then(other => endingOf(fault, other))
        // Looked at by its own test.
        ending.catch(() => undefined)
        waitedFor.set(nameOf(fault, seer, pace), ending)
      }
  }
})

function quiet(): void {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => log.mockRestore())
}

describe.each(quick)('%s', fault => {
  test.each(seers)('ends as promised at %s', async seer => {
    quiet()
    const promise = protocolPromises[fault][seer]
    const place = remembering.get(seer)
    if (!place) throw new Error(`${seer} has not signed anybody in`)
    expect({
      forgotten: await endingOf(fault, await aPlace(seer)),
      remembered: await endingOf(fault, place),
    }).toEqual({
      forgotten: promisedOf(promise, 'forgotten'),
      remembered: promisedOf(promise, 'remembered'),
    })
  })
})

describe.each(slow)('%s', fault => {
  test.each(seers.flatMap(seer => paces.map(pace => [seer, pace] as const)))(
    'ends as promised at %s, in a room at the %s pace',
    async (seer, pace) => {
      const ending = await waitedFor.get(nameOf(fault, seer, pace))
      expect(ending).toBe(promisedOf(protocolPromises[fault][seer], pace))
    },
  )
})
