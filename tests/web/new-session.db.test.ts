/**
 * Session fixation (OWASP ASVS 5, 7.2.4): whoever signs in gets a session that was nobody's before, at every site. The
 * portal's own is in tests/seis/new-session.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import type { Room } from '@/lib/rooms/room'
import { aRoom } from '../rooms/a-room'
import { castMember } from '../seis/a-visit'
import { go } from '../trace/a-browser'
import { jar } from './a-reader'

let room: Room
const planted = 'planted-by-somebody-else'

beforeEach(async () => {
  room = await aRoom({ pace: 'fast', moocAsks: 'every-time', learningAsks: 'every-time' })
  jar.clear()
})

async function signIn(site: 'mooc' | 'learning') {
  const start = site === 'mooc' ? '/mooc/login/start' : '/learning/sign-in/start'
  const { pathname } = new URL(await go(`/r/${room.id}${start}`, {}))
  await go(`${pathname}/choose`, { method: 'ocsc' })
  await go(`${pathname}/citizen-id/submit`, { citizenId: castMember('ready').citizenId })
  await go(`${pathname}/otp/verify`, { otp: extractCode((await listMessages(room.id))[0]?.text ?? '') ?? '' })
  return go(`${pathname}/consent/decide`, { decision: 'allow' })
}

const sessionsOf = {
  mooc: () => database().moocSession.count({ where: { roomId: room.id } }),
  learning: () => database().learningSession.count({ where: { roomId: room.id } }),
}

describe.each(['mooc', 'learning'] as const)('%s', site => {
  const name = () => `${site}_${room.id}_session`

  test('makes a session at sign-in, and no value that was there before becomes one', async () => {
    jar.set(name(), planted)
    expect(await signIn(site)).toMatch(site === 'mooc' ? /\/mooc\/dashboard$/ : /\/learning$/)
    expect(jar.get(name())).toBeTruthy()
    expect(jar.get(name())).not.toBe(planted)
    expect(await sessionsOf[site]()).toBe(1)
  })

  test('makes another at the next sign-in', async () => {
    await signIn(site)
    const first = jar.get(name())
    await signIn(site)
    expect(jar.get(name())).not.toBe(first)
  })
})

describe('ETDA Connect', () => {
  test('makes a session at sign-in, and no value that was there before becomes one', async () => {
    jar.set('_session', planted)
    await signIn('mooc')
    expect(jar.get('_session')).toBeTruthy()
    expect(jar.get('_session')).not.toBe(planted)
  })

  test('changes the session when its person is proven anew, and the old one is dead', async () => {
    await signIn('mooc')
    const first = jar.get('_session')
    await signIn('mooc')
    expect(jar.get('_session')).not.toBe(first)
    expect(await database().oidcRecord.count({ where: { roomId: room.id, model: 'Session' } })).toBe(1)
  })

  test('asks for a sign-in whoever comes with a session that it did not make', async () => {
    jar.set('_session', planted)
    jar.set('_session.sig', planted)
    expect(await go(`/r/${room.id}/mooc/login/start`, {})).toMatch(/\/interaction\/[\w-]+$/)
  })
})
