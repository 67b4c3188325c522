import { expect, it } from 'vitest'
import { openSession, sealSession, sessionLifetimeSeconds } from '@/lib/mooc/session'

const now = new Date('2026-03-02T09:00:00+07:00')
const session = { accountId: 'account-1', sessionId: 'session-1' }
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

it('a session names its account until its end', async () => {
  const value = await sealSession('room-a', session, now)
  expect(await openSession('room-a', value, now)).toEqual(session)
  expect(await openSession('room-a', value, later(sessionLifetimeSeconds - 1))).toEqual(session)
  expect(await openSession('room-a', value, later(sessionLifetimeSeconds))).toBeNull()
})

it('a session does not open in another room', async () => {
  expect(await openSession('room-b', await sealSession('room-a', session, now), now)).toBeNull()
})

it('a session with another account, another session, another end or no seal does not open', async () => {
  const value = await sealSession('room-a', session, now)
  const [account, name, end, seal] = value.split('.')
  expect(await openSession('room-a', value, now)).toEqual(session)
  for (const forged of [
    `account-2.${name}.${end}.${seal}`,
    `${account}.session-2.${end}.${seal}`,
    `${account}.${name}.${Number(end) + 1}.${seal}`,
    `${account}.${name}.${end}.`,
    `${account}.${name}.${end}`,
    'x',
    '...',
  ])
    expect(await openSession('room-a', forged, now), forged).toBeNull()
})

it('what a session says cannot be told in other parts: its seal is on each of them', async () => {
  const [account, name, end, seal] = (await sealSession('room-a', session, now)).split('.')
  expect(await openSession('room-a', `${account}${name}..${end}.${seal}`, now)).toBeNull()
})
