/** What the own site keeps of a sign-in, on a real database, walked through its own routes. */
import { beforeEach, expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import type { Room } from '@/lib/rooms/room'
import { aRoom } from '../rooms/a-room'
import { castMember } from '../seis/a-visit'
import { go } from '../trace/a-browser'
import { jar } from '../web/a-reader'

let room: Room
beforeEach(async () => {
  room = await aRoom({ pace: 'fast' })
  jar.clear()
})

async function signIn() {
  const start = `/r/${room.id}/own-site/sign-in/start`
  const { pathname } = new URL(await go(start, { profile: 'on', pid: 'on' }))
  await go(`${pathname}/choose`, { method: 'ocsc' })
  await go(`${pathname}/citizen-id/submit`, { citizenId: castMember('ready').citizenId })
  await go(`${pathname}/otp/verify`, { otp: extractCode((await listMessages(room.id))[0]?.text ?? '') ?? '' })
  return go(`${pathname}/consent/decide`, { decision: 'allow' })
}

const sessions = () => database().ownSiteSession.findMany({ where: { roomId: room.id } })

test('a sign-in is kept with every claim, and no secret at full length', async () => {
  expect(await signIn()).toMatch(/\/own-site$/)
  const [row] = await sessions()
  const { userinfo, tokens, answer } = JSON.parse(row?.seen ?? '{}')
  expect(userinfo).toMatchObject({ pid: castMember('ready').citizenId, given_name: 'สมพร' })
  expect(tokens).toMatchObject({
    token_type: expect.stringMatching(/bearer/i),
    access_token: expect.stringMatching(/^•••/),
  })
  expect(answer.code).toMatch(/^•••/)
  expect(row?.seen).not.toContain(row?.idToken)
})

test('a reset of the room takes it away', async () => {
  await signIn()
  await resetRoom(room.id)
  expect(await sessions()).toEqual([])
})

test('a session planted in the cookie becomes none', async () => {
  const name = `own-site_${room.id}_session`
  jar.set(name, 'planted-by-somebody-else')
  await signIn()
  expect(jar.get(name)).toBeTruthy()
  expect(jar.get(name)).not.toBe('planted-by-somebody-else')
})

test('a sign-out from here ends it', async () => {
  await signIn()
  expect(await go(`/r/${room.id}/own-site/sign-out/leave`, { from: 'here' })).toMatch(
    /\/own-site\/signed-out$/,
  )
  expect(await sessions()).toEqual([])
})
