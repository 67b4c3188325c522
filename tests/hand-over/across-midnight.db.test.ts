/**
 * "Works only the next day", through the routes of both sites: an address saved at SEIS before the room's midnight is
 * where ETDA Connect sends the code after it; one saved after midnight is not, before the next.
 */
import { randomBytes } from 'node:crypto'
import Keygrip from 'keygrip'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as sessions from '@/app/api/v1/rooms/[room]/sessions/route'
import * as citizenIdStep from '@/app/r/[room]/(openid-provider)/connect/interaction/[uid]/citizen-id/submit/route'
import * as save from '@/app/r/[room]/(personnel-portal)/seis/profile/save/route'
import { cookieKeys } from '@/lib/connect/cookies'
import { addInteraction } from '@/lib/connect/interaction/store'
import { submitCitizenId } from '@/lib/connect/interaction/submit-citizen-id'
import { findPersonByCitizenId } from '@/lib/connect/people/find-person'
import { issueStartAddress } from '@/lib/connect/people/issue-start-address'
import { approveAtOnce } from '@/lib/connect/session/approve-at-once'
import { handOver } from '@/lib/hand-over/hand-over'
import { listMessages } from '@/lib/mail/list-messages'
import { moveClock } from '@/lib/rooms/move-clock'
import type { Room } from '@/lib/rooms/room'
import { redeemTicket } from '@/lib/rooms/start-ticket'
import { saveContact } from '@/lib/seis/save-contact'
import { updateVisit } from '@/lib/seis/store'
import { beginVisit, visitCookie } from '@/lib/seis/visit'
import { call } from '../api/call'
import { aRoom } from '../rooms/a-room'
import { castMember, roomAgain } from '../seis/a-visit'
import { jar } from '../web/a-reader'

beforeEach(() => jar.clear())

const { citizenId } = castMember('no-email')
const address = 'mung.r@ocsc.example'

const post = (fields: Record<string, string>) =>
  new Request('http://localhost:3000/x', { method: 'POST', body: new URLSearchParams(fields) })

const toNextDay = async (room: Room) => moveClock(await roomAgain(room), { to: 'next-day' })

/** The second แก้ไข, by somebody who is signed in at the portal. */
async function saveAtSeis(room: Room, email = address): Promise<void> {
  const { visit, setCookie } = await beginVisit(room.id)
  await updateVisit(visit.id, { citizenId, signedInAt: new Date(), group: 'officer' })
  jar.set(visitCookie(room.id), /=([^;]*)/.exec(setCookie)?.[1] ?? '')
  const form = post({ email, phone: '0800000003', fax: '' })
  const answer = await save.POST(form, { params: Promise.resolve({ room: room.id }) })
  expect(answer.headers.get('location')).toMatch(/\/seis\/profile$/)
}

/** The 13 digits at ETDA Connect: to whom the code went, or null when none was sent. */
async function askForCode(room: Room): Promise<string | null> {
  const uid = randomBytes(8).toString('hex')
  const expiresAt = new Date(Date.now() + 3_600_000)
  await addInteraction({ roomId: room.id, uid, clientId: 'thai-mooc', scope: 'openid', expiresAt })
  jar.set('_interaction', uid)
  jar.set('_interaction.sig', new Keygrip(await cookieKeys()).sign(`_interaction=${uid}`))
  const params = Promise.resolve({ room: room.id, uid })
  const answer = await citizenIdStep.POST(post({ citizenId }), { params })
  const sent = answer.headers.get('location')?.endsWith('/otp')
  return sent ? ((await listMessages(room.id)).at(-1)?.to ?? null) : null
}

/** The e-mail that a browser which begins signed in brings to Thai MOOC. */
async function emailOfStart(room: Room & { token: string }): Promise<unknown> {
  const body = { citizenId, site: 'mooc' }
  const answer = await call(sessions.POST, { room: room.id }, { token: room.token, body })
  const { startUrl } = answer.body as { startUrl: string }
  const secret = startUrl.split('/').at(-1) ?? ''
  const shape = z.object({ claims: z.object({ email: z.string().optional() }) })
  return (await redeemTicket({ roomId: room.id, site: 'mooc', secret, shape }))?.claims.email
}

test('an address saved before midnight is not usable on that day, and is after midnight', async () => {
  const room = await aRoom()
  await saveAtSeis(room)
  expect(await askForCode(room)).toBeNull()
  expect(await emailOfStart(room)).toBeUndefined()
  await toNextDay(room)
  expect(await askForCode(room)).toBe(address)
})

test('one saved after midnight is not usable on that day, though nobody had handed over before the save', async () => {
  const room = await aRoom()
  await toNextDay(room)
  await saveAtSeis(room)
  expect(await askForCode(room)).toBeNull()
  expect(await emailOfStart(room)).toBeUndefined()
  await toNextDay(room)
  expect(await askForCode(room)).toBe(address)
})

test('of two saves with a midnight between, the first is usable on the second’s day', async () => {
  const room = await aRoom()
  await saveAtSeis(room)
  await toNextDay(room)
  await saveAtSeis(room, 'mung.new@mail.example')
  expect(await askForCode(room)).toBe(address)
})

test('an address that lands signed in knows what midnight brought', async () => {
  const room = await aRoom()
  await saveAtSeis(room)
  await toNextDay(room)
  expect(await emailOfStart(room)).toBe(address)
})

describe('a room whose day nobody has handed over', () => {
  // Each line is an error to the compiler, or this file does not compile.
  const forTheCompiler = (room: Room, interaction: never, contact: never) => [
    // @ts-expect-error a Room is no RoomOfToday
    () => saveContact(room, citizenId, contact),
    // @ts-expect-error a Room is no RoomOfToday
    () => findPersonByCitizenId(room, citizenId),
    // @ts-expect-error a Room is no RoomOfToday
    () => submitCitizenId(room, interaction, citizenId),
    // @ts-expect-error a Room is no RoomOfToday
    () => approveAtOnce(room, interaction),
    // @ts-expect-error a Room is no RoomOfToday
    () => issueStartAddress(room, { citizenId, site: 'mooc' }),
    // @ts-expect-error nor is what looks like one
    () => saveContact({ room, realNow: new Date() }, citizenId, contact),
  ]

  test('is asked for by nobody who would be wrong before: the compiler refuses it', async () => {
    expect(forTheCompiler(await aRoom(), undefined as never, undefined as never)).toHaveLength(6)
  })

  test('is what the hand-over turns into a room of today, at the instant of the call', async () => {
    const room = await aRoom()
    const realNow = new Date(Date.now() + 86_400_000)
    const today = await handOver(room, realNow)
    expect(today).toMatchObject({ ran: true, realNow, room: { id: room.id } })
    expect(today.room.handedOverOn > room.handedOverOn).toBe(true)
  })
})
