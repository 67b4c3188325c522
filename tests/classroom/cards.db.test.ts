/** Seat cards: a seat before its learner has come, and the link that leads to it. */
import { expect, test, vi } from 'vitest'
import { changeClass } from '@/lib/classroom/change-class'
import type { Classroom } from '@/lib/classroom/classroom'
import { countLearners } from '@/lib/classroom/count-learners'
import { listCards } from '@/lib/classroom/list-cards'
import { prepareSeats } from '@/lib/classroom/prepare-seats'
import { readBoard } from '@/lib/classroom/read-board'
import { rejoinClass } from '@/lib/classroom/rejoin-class'
import { rates } from '@/lib/rooms/limits'
import { aBrowser } from '../trace/a-browser'
import { aClass, aLearner } from './a-class'

const pathOf = (url: string) => new URL(url).pathname
const linkOf = ({ code }: Classroom, { rejoin }: { rejoin: string }) => `/join/${code}/back/${rejoin}`

test('cards are made once, however often the form is sent; each has its number and a nickname of its own', async () => {
  const classroom = await aClass()
  const learner = await aLearner(classroom)
  const trainer = aBrowser()
  await trainer.arrive(`/classroom/${classroom.id}/enter/${classroom.token}`)
  for (let n = 0; n < 2; n++)
    await trainer.arrive(`/classroom/${classroom.id}/seat-cards/make`, { count: '16', key: 'one form' })
  const cards = await listCards(classroom)
  expect(cards.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  expect(new Set(cards.map(({ nickname }) => nickname)).size).toBe(17)
  expect(cards.filter(({ isFree }) => !isFree)).toMatchObject([{ number: learner.number }])
})

test('nobody is on the board before they have come; the link of a card gives its seat a room, and leads back to it', async () => {
  const classroom = await aClass()
  await prepareSeats(classroom, { count: 8 })
  expect(await countLearners(classroom.id)).toBe(0)
  expect((await readBoard(classroom)).learners).toEqual([])
  const card = (await listCards(classroom))[4]
  if (!card) throw new Error('no card')
  const learner = aBrowser()
  const room = pathOf(await learner.go(linkOf(classroom, card)))
  expect(room).toMatch(/^\/r\//)
  const { learners, totals } = await readBoard(classroom)
  expect(learners).toMatchObject([{ number: 5, nickname: card.nickname, state: 'not-begun' }])
  expect(totals.joined).toBe(1)
  expect(pathOf(await aBrowser().go(linkOf(classroom, card))), 'from another browser').toBe(room)
  expect((await aLearner(classroom)).number, 'whoever joins without a card gets the next').toBe(9)
})

test('a card is taken where joining is locked, for its seat is given; not once the class is over', async () => {
  const classroom = await aClass()
  await prepareSeats(classroom, { count: 8 })
  const [one, other] = await listCards(classroom)
  if (!one || !other) throw new Error('no cards')
  const take = (card: { rejoin: string }) =>
    rejoinClass({ code: classroom.code, rejoin: card.rejoin, address: '' })
  await changeClass(classroom.id, { joining: 'locked' })
  expect(await take(one)).toMatchObject({ ok: true })
  await changeClass(classroom.id, { state: 'closed' })
  expect(await take(other)).toMatchObject({ ok: false, slip: 'closed' })
  expect(await take(one), 'who sat there comes back').toMatchObject({ ok: true })
  expect(await prepareSeats({ ...classroom, state: 'closed' }, { count: 8 })).toMatchObject({
    slip: 'closed',
  })
})

test('a class has 250 seats and no card more; a card counts as a join of its address', async () => {
  const classroom = await aClass()
  for (let n = 0; n < 2; n++) await prepareSeats(classroom, { count: 104 })
  expect(await prepareSeats(classroom, { count: 64 })).toMatchObject({ ok: false, slip: 'full' })
  expect(await prepareSeats(classroom, { count: 40 })).toMatchObject({ ok: true })
  expect(await listCards(classroom)).toHaveLength(248)
  const few = { ...rates.joinsOfAddress, most: 1 }
  vi.spyOn(rates, 'joinsOfAddress', 'get').mockReturnValue(few as never)
  const take = async (at: number) => {
    const rejoin = (await listCards(classroom))[at]?.rejoin ?? ''
    return rejoinClass({ code: classroom.code, rejoin, address: '203.0.113.77' })
  }
  expect(await take(0)).toMatchObject({ ok: true })
  expect(await take(1)).toMatchObject({ ok: false, slip: 'too-many-joins' })
  vi.restoreAllMocks()
})
