/** The forms of trainer and learner, by the routes that answer them: cookies, ways, and what stands in no address. */
import { expect, test } from 'vitest'
import { readBoard } from '@/lib/classroom/read-board'
import { aBrowser } from '../trace/a-browser'
import { aClass } from './a-class'

const pathOf = (url: string) => new URL(url).pathname

test('a trainer opens a class, and from then on this browser is its trainer: no address holds the token', async () => {
  const { arrive, jar } = aBrowser()
  const { url } = await arrive('/classroom/open', { title: 'รุ่นเช้า', plan: 'sign-in', language: 'th' })
  expect(pathOf(url)).toMatch(/^\/classroom\/[a-z0-9]{20}\/join-screen$/)
  expect(jar.get('trainer')).toMatch(/^[a-z0-9]{20}:class_[a-z0-9]{40}$/)
})

test('the trainer’s link makes a browser the trainer; after a new link it is none, and the other still is', async () => {
  const classroom = await aClass()
  const [first, second, stranger] = [aBrowser(), aBrowser(), aBrowser()]
  const link = `/classroom/${classroom.id}/enter/${classroom.token}`
  const page = `/classroom/${classroom.id}`
  for (const { arrive } of [first, second]) expect(pathOf((await arrive(link)).url)).toBe(page)
  const stream = `${page}/stream`
  expect((await stranger.arrive(stream)).status).toBe(404)
  await first.arrive(`${page}/rotate`, {})
  await second.arrive(`${page}/change`, { state: 'closed' })
  await stranger.arrive(`${page}/change`, { state: 'closed' })
  await first.arrive(`${page}/change`, { joining: 'locked' })
  const { join } = await tryToJoin(classroom.code)
  expect(join, 'locked by the one that rotated, closed by nobody').toBe('locked')
  await stranger.arrive(link)
  expect(stranger.jar.has('trainer'), 'the old link').toBe(false)
})

async function tryToJoin(code: string) {
  const { joinClass } = await import('@/lib/classroom/join-class')
  const outcome = await joinClass({ code, key: 'x', address: '' })
  return { join: outcome.ok ? 'ok' : outcome.slip }
}

test('a learner types the digits, joins once however often it is sent, comes back to the same room, and raises a hand', async () => {
  const classroom = await aClass()
  const { arrive, go } = aBrowser()
  const typed = `${classroom.code.slice(0, 3)} ${classroom.code.slice(3)}`
  expect(pathOf(await go('/join/find', { code: typed }))).toBe(`/join/${classroom.code}`)
  expect(pathOf(await go('/join/find', { code: '12' }))).toBe('/join')
  const seat = `/join/${classroom.code}/seat`
  const room = pathOf(await go(seat, { key: 'the same form' }))
  expect(room).toMatch(/^\/r\/[a-z0-9]{20}$/)
  expect(pathOf(await go(seat, { key: 'the same form' }))).toBe(room)
  expect(pathOf(await go(`/join/${classroom.code}/back`, {}))).toBe(room)
  expect(pathOf(await go(`${room}/seat/hand`, { hand: 'raise', back: `${room}/seis` }))).toBe(`${room}/seis`)
  expect(pathOf(await go(`${room}/seat/hand`, { hand: 'raise', back: '//elsewhere.example' }))).toBe(room)
  expect((await readBoard(classroom)).learners).toMatchObject([{ number: 1, handAt: 'seis' }])
  await arrive(`${room}/seat/nickname`, { nickname: 'ฟ้าใส' })
  await arrive(`${room}/seat/hand`, { hand: 'lower', back: room })
  expect((await readBoard(classroom)).learners).toMatchObject([{ nickname: 'ฟ้าใส', handAt: null }])
})

test('the trainer lowers a hand, renames, takes out and takes back, one seat at a time', async () => {
  const classroom = await aClass()
  const trainer = aBrowser()
  await trainer.arrive(`/classroom/${classroom.id}/enter/${classroom.token}`)
  for (const key of ['one', 'two']) {
    const learner = aBrowser()
    const room = pathOf(await learner.go(`/join/${classroom.code}/seat`, { key }))
    await learner.go(`${room}/seat/hand`, { hand: 'raise', back: room })
  }
  const change = (form: Record<string, string>, number = 1) =>
    trainer.arrive(`/classroom/${classroom.id}/seats/${number}/change`, form)
  await change({ do: 'lower' })
  await change({ nickname: 'ใบเตย' })
  await change({ do: 'remove' }, 2)
  expect((await readBoard(classroom)).learners).toMatchObject([
    { nickname: 'ใบเตย', handRaisedAt: null, isRemoved: false },
    { isRemoved: true, handRaisedAt: null },
  ])
  await change({ do: 'return' }, 2)
  expect((await readBoard(classroom)).totals.joined).toBe(2)
  expect(pathOf((await change({ do: 'remove' }, 99)).url)).toBe(`/classroom/${classroom.id}`)
  await trainer.arrive(`/classroom/${classroom.id}/delete`, {})
  expect((await readBoard(classroom)).totals.joined, 'not without the question answered').toBe(2)
  await trainer.arrive(`/classroom/${classroom.id}/delete`, { confirm: 'yes' })
  expect((await readBoard(classroom)).learners).toEqual([])
  expect(trainer.jar.has('trainer')).toBe(false)
})
