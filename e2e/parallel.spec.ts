/** What every peer's users ask for: many tests at once, and none meets another. */
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { HttpBrowser } from './kit/http-browser.mjs'
import type { Person } from './kit/person'
import { Room } from './kit/room'
import { expect, test } from './kit/test'
import { walkSignIn } from './kit/walk-sign-in.mjs'

const rounds = 3
const learners = 50
const consonants = 'กขคงจฉชซญฎ'

/** Nobody's name is part of another's. */
const nameOf = (index: number) =>
  `ผู้เรียน${consonants[Math.floor(index / consonants.length)]}${consonants[index % consonants.length]}`

/** The whole first journey of somebody with a name of their own, in a room of their own. */
async function journey(room: Room, firstName: string) {
  const person = await room.call<Person>('POST', '/personas', { firstName, lastName: 'ซ้อมพร้อมกัน' })
  const browser = new HttpBrowser()
  const codes: string[] = []
  const readCode = async (reference: string) => {
    const code = await room.readCode({ site: 'connect', reference })
    codes.push(code)
    return code
  }
  await browser.open(room.urls.mooc)
  const login = await browser.open(`${room.urls.mooc}/login`)
  const menu = await browser.submit(login, {}, { action: '/mooc/login/start' })
  const dashboard = await walkSignIn(browser, menu, { citizenId: person.citizenId, readCode })
  const letters = await room.call<{ to: string; text: string }[]>('GET', '/messages')
  return { person, dashboard, letters, codes }
}

for (let round = 1; round <= rounds; round++) {
  test(`${learners} journeys at once in ${learners} rooms, time ${round} of ${rounds}: each its own person, letter and code`, async ({
    request,
  }) => {
    test.setTimeout(300_000)
    const rooms = await Promise.all(
      Array.from({ length: learners }, () => Room.open(request, { pace: 'fast' })),
    )
    expect(new Set(rooms.map(({ id }) => id)).size).toBe(learners)
    const ends = await Promise.all(rooms.map((room, index) => journey(room, nameOf(index))))
    for (const [index, { person, dashboard, letters, codes }] of ends.entries()) {
      expect(dashboard.url).toBe(`${rooms[index]?.urls.mooc}/dashboard`)
      const greeted = [...withoutMarks(dashboard.text).matchAll(/ผู้เรียน[ก-ฮ]{2}/g)].map(([name]) => name)
      expect([...new Set(greeted)], 'greets its own person and nobody else').toEqual([nameOf(index)])
      expect(letters.map(({ to }) => to)).toEqual([person.email])
      expect(letters[0]?.text).toContain(codes[0])
    }
    const trace = await rooms[0]?.call<{ kind: string }[]>('GET', '/trace')
    expect(trace?.filter(({ kind }) => kind === 'code')).toHaveLength(1)
    await Promise.all(rooms.map(room => room.call('DELETE', '')))
  })
}
