/**
 * Each scene has two endings: without the protection the attack succeeds, with it it is stopped by the check and the
 * party that are told. What is told is what the trace has recorded, and nothing else of the room is touched.
 */
import { describe, expect, test } from 'vitest'
import { listClients } from '@/lib/connect/clients/list-clients'
import { registerClient } from '@/lib/connect/provider/register-client'
import { database } from '@/lib/db/client'
import { armFault } from '@/lib/faults/arm-fault'
import { listFaults } from '@/lib/faults/list-faults'
import { type WhatIfName, whatIfs } from '@/lib/faults/what-if'
import { removePerson } from '@/lib/people/remove-person'
import { findRoom } from '@/lib/rooms/find-room'
import { rates } from '@/lib/rooms/limits'
import type { Room } from '@/lib/rooms/room'
import { type FoundPlay, findPlay } from '@/lib/scenes/find-play'
import { listPlays } from '@/lib/scenes/list-plays'
import { playScene } from '@/lib/scenes/play-scene'
import { type SceneName, sceneNames } from '@/lib/scenes/scenes'
import { lieNames, usualLie } from '@/lib/scenes/tell-a-lie'
import { catchUp } from '@/lib/trace/catch-up'
import { listFlows } from '@/lib/trace/list-flows'
import { castMember } from '@/tests/seis/a-visit'
import { aRoom } from '../rooms/a-room'
import { jar } from '../web/a-reader'
import '../trace/a-browser'

/** What is told of a scene, each step with its message in the trace. */
async function played(name: SceneName, lie: WhatIfName = usualLie, room?: Room): Promise<FoundPlay> {
  const { id } = room ?? (await aRoom({ pace: 'fast' }))
  const now = await findRoom(id)
  if (!now) throw new Error('the room is gone')
  const outcome = await playScene(now, name, lie)
  if (!outcome.ok) throw new Error(outcome.slip)
  await catchUp()
  const play = await findPlay(id, outcome.id)
  if (!play) throw new Error('not kept')
  return play
}

const plays = new Map<SceneName, Promise<FoundPlay>>()
/** Played once for all who only read what is told. */
function once(name: SceneName): Promise<FoundPlay> {
  const play = plays.get(name) ?? played(name)
  plays.set(name, play)
  return play
}

type Take = FoundPlay['takes'][number]

/** Who stopped a take, and by which check. */
const ending = ({ stop }: Take) => (stop ? `${stop.by} ${stop.check}` : 'succeeds')
const endings = ({ takes }: FoundPlay) => Object.fromEntries(takes.map(take => [take.name, ending(take)]))

/** The checks that failed in the messages of a take, as far as somebody acted on them. */
const failedIn = ({ steps }: Take) => [
  ...new Set(
    steps.flatMap(({ message }) =>
      (message?.hop.checks ?? [])
        .filter(({ ok, by }) => !ok && by !== 'trace')
        .map(({ by, name }) => `${by} ${name}`),
    ),
  ),
]

const told: Record<SceneName, Record<string, string>> = {
  'code-injection': { nothing: 'succeeds', nonce: 'site nonce', pkce: 'provider pkce' },
  'login-csrf': { nothing: 'succeeds', state: 'site state' },
  'mix-up': { nothing: 'succeeds', 'response-iss': 'site response-iss' },
  'code-replay': { nothing: 'succeeds', code: 'provider code' },
  audience: { nothing: 'succeeds', aud: 'site aud' },
  'one-lie': { lenient: 'succeeds', careful: 'site signature' },
}

describe('a scene', () => {
  test.each(sceneNames)(
    '%s: succeeds without the protection, and is stopped with it by whom it says',
    async name => {
      expect(endings(await once(name))).toEqual(told[name])
    },
  )

  // An ID token that is shown at a site passes nowhere that the trace sees.
  test.each(sceneNames.filter(name => name !== 'audience'))(
    '%s: in the trace’s own messages the first check that failed is the one that is told, and none where nothing stopped it',
    async name => {
      for (const take of (await once(name)).takes)
        expect(failedIn(take).slice(0, 1), take.name).toEqual(take.stop ? [ending(take)] : [])
    },
  )

  test.each(sceneNames)('%s: every step that names a message leads to it', async name => {
    const steps = (await once(name)).takes.flatMap(take => take.steps)
    const lost = steps.filter(({ hop, message }) => hop && message?.hop.kind !== hop.kind)
    expect(lost.map(({ step }) => step)).toEqual([])
    expect(steps.filter(({ message }) => message).length).toBeGreaterThanOrEqual(steps.length / 2)
  })
})

test.each(lieNames)(
  'of the lie %s the lenient site notices nothing, and the careful one its check',
  async lie => {
    const play = await played('one-lie', lie)
    expect(endings(play)).toEqual({ lenient: 'succeeds', careful: `site ${whatIfs[lie].check}` })
    const struck = play.takes.map(({ steps }) => steps.flatMap(({ message }) => message?.hop.faults ?? []))
    expect(struck.map(faults => [...new Set(faults)])).toEqual([[whatIfs[lie].fault], [whatIfs[lie].fault]])
  },
)

test('a code used twice kills what it had given: the first access token is refused', async () => {
  const { takes } = await once('code-replay')
  const [, refused] = takes
  const statuses = (refused?.steps ?? []).map(({ step, message }) => [step, message?.hop.status])
  expect(statuses).toContainEqual(['tokens-issued', 200])
  expect(statuses).toContainEqual(['code-refused', 400])
  expect(statuses).toContainEqual(['tokens-taken-back', 401])
})

describe('a room in which scenes are played', () => {
  test('keeps what it has armed: a scene spends no failure but its own', async () => {
    const room = await aRoom({ pace: 'fast' })
    for (const fault of [
      'id-token-nonce-wrong',
      'state-changed',
      'verifier-changed',
      'consent-refused',
    ] as const)
      await armFault(room.id, { fault, times: 1, where: {} })
    await armFault(room.id, { fault: 'jwks-rotated', times: 1, where: {} })
    for (const name of sceneNames) expect(endings(await played(name, usualLie, room))).toEqual(told[name])
    const left = await listFaults(room.id)
    expect(left.map(({ timesLeft }) => timesLeft)).toEqual([1, 1, 1, 1, 1])
  })

  test('has the clients that testers registered, and no other', async () => {
    const room = await aRoom({ pace: 'fast' })
    await registerClient(room.id, { redirect_uris: ['https://client.example/callback'] })
    await played('code-injection', usualLie, room)
    expect(await listClients(room.id)).toHaveLength(1)
    expect(await database().oidcRecord.count({ where: { roomId: room.id, model: 'Client' } })).toBe(1)
  })

  test('signs nobody in or out in the browser of whoever pressed', async () => {
    jar.set('kept', 'as it was')
    await played('code-injection')
    expect([...jar]).toEqual([['kept', 'as it was']])
    jar.clear()
  })

  test('has every sign-in of it in the trace, and lists what was played', async () => {
    const room = await aRoom({ pace: 'fast' })
    const { id } = await played('login-csrf', usualLie, room)
    const { flows } = await listFlows(room.id)
    expect(flows.map(({ story }) => story)).toEqual(['sign-in', 'sign-in'])
    expect(await listPlays(room.id)).toMatchObject([{ id, scene: 'login-csrf' }])
  })

  test('without two who could sign in plays none, and says so', async () => {
    const room = await aRoom({ pace: 'fast' })
    await removePerson(room.id, castMember('new-officer').citizenId)
    expect(await playScene(room, 'audience', usualLie)).toEqual({ ok: false, slip: 'no-people' })
  })

  test('plays no more than the limit', async () => {
    const room = await aRoom({ pace: 'fast' })
    await removePerson(room.id, castMember('ready').citizenId)
    for (let count = 0; count < rates.scenesOfRoom.most; count++) await playScene(room, 'audience', usualLie)
    expect(await playScene(room, 'audience', usualLie)).toEqual({ ok: false, slip: 'too-many' })
  })

  test('keeps nothing that passed, and nobody’s data, with what is told', async () => {
    await played('mix-up')
    const rows = JSON.stringify(await database().scenePlay.findMany())
    const { citizenId, email, firstName } = castMember('ready')
    for (const secret of [citizenId, email ?? '', firstName, 'eyJ']) expect(rows).not.toContain(secret)
  })
})
