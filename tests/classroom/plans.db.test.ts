/** A class that follows its plan, and the plans that a trainer's browser keeps. */
import { afterEach, expect, test } from 'vitest'
import { findClassByToken } from '@/lib/classroom/find-class'
import { findSeat } from '@/lib/classroom/find-seat'
import { ownPlans } from '@/lib/classroom/kept-plans'
import { listDeeds } from '@/lib/classroom/list-deeds'
import { planForm } from '@/lib/classroom/plan-form'
import { type Env, env } from '@/lib/env'
import { findRoom } from '@/lib/rooms/find-room'
import { duringRequest } from '@/lib/web/current-request.mjs'
import { aBrowser, toldTo } from '../trace/a-browser'
import { aClass, aLearner } from './a-class'

const pathOf = (url: string) => new URL(url).pathname
const before: Env = { ...env() }
afterEach(() => {
  Object.assign(env(), before)
})

/** The plans that a browser with these cookies keeps. */
const keptBy = (jar: ReadonlyMap<string, string>) =>
  duringRequest({ cookie: [...jar].map(pair => pair.join('=')).join('; ') }, () => ownPlans())

async function theTrainerOf(classroom: { id: string; token: string }) {
  const trainer = aBrowser()
  await trainer.arrive(`/classroom/${classroom.id}/enter/${classroom.token}`)
  return trainer
}

const row = { item1: 'welcome', minutes1: '5', item2: 'part-1', minutes2: '20', item3: '', minutes3: '10' }

test('a plan is kept by the browser that made it, outlives the class, and no address holds its name', async () => {
  const trainer = aBrowser()
  const { url } = await trainer.arrive('/classroom/plans/save', { title: 'รุ่นเช้า', ...row })
  expect(url).toBe('http://localhost:3000/classroom/plans')
  const [kept] = keptBy(trainer.jar)
  expect(kept).toMatchObject({ title: 'รุ่นเช้า', plan: { items: [{ minutes: 5 }, { minutes: 20 }] } })
  const opened = await trainer.go('/classroom/open', {
    title: 'ก',
    plan: 'welcome 5,part-1 20',
    language: 'th',
  })
  const page = pathOf(opened).replace('/join-screen', '')
  await trainer.arrive(`${page}/delete`, { confirm: 'yes' })
  expect(keptBy(trainer.jar)).toEqual([kept])
  await trainer.arrive('/classroom/plans/delete', { title: 'รุ่นเช้า' })
  expect(keptBy(trainer.jar)).toEqual([])
})

test('five plans are kept; one of the same name takes the place of the other, a sixth is refused', async () => {
  const trainer = aBrowser()
  const save = (title: string) => trainer.arrive('/classroom/plans/save', { title, ...row })
  for (const title of ['ก', 'ข', 'ค', 'ง', 'จ', 'ก']) await save(title)
  expect(keptBy(trainer.jar).map(({ title }) => title)).toEqual(['ก', 'จ', 'ง', 'ค', 'ข'])
  await save('ฉ')
  expect(await toldTo(trainer.jar, planForm, '/classroom/plans')).toMatchObject({
    refusals: { title: { slip: 'too-many' } },
    values: { title: 'ฉ', item1: 'welcome 5,part-1 20' },
  })
  // Four kilobytes is what a browser keeps of a cookie (RFC 6265 §6.1).
  for (const title of ['ก', 'ข', 'ค', 'ง', 'จ']) await trainer.arrive('/classroom/plans/delete', { title })
  const longest = Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [
      [`item${index + 1}`, index === 0 ? 'part-1' : 'refused-consent'],
      [`minutes${index + 1}`, '60'],
    ]).flat(),
  )
  for (let n = 0; n < 5; n++)
    await trainer.arrive('/classroom/plans/save', { title: `${n}${'ก'.repeat(59)}`, ...longest })
  expect(keptBy(trainer.jar)).toHaveLength(5)
  expect(trainer.jar.get('plans')?.length).toBeLessThan(4000)
})

test('a cookie that somebody changed holds no plan, and a page all the same', () => {
  expect(keptBy(new Map([['plans', 'not-ours']]))).toEqual([])
  const forged = Buffer.from('part-1 15\tดี\nconstructor 15\tx\n\t\n').toString('base64url')
  expect(keptBy(new Map([['plans', forged]])).map(({ title }) => title)).toEqual(['ดี'])
})

test('one press takes everybody on: the class stands at the item, each learner is told theirs, and back by its undo', async () => {
  const classroom = await aClass()
  const trainer = await theTrainerOf(classroom)
  const learner = await aLearner(classroom)
  const told = async () => {
    const room = await findRoom(learner.roomId)
    return room && (await findSeat(room))?.seat.told?.what
  }
  const place = async () => (await findClassByToken(classroom.id, classroom.token))?.place
  const press = (item: number, key: string) =>
    trainer.arrive(`/classroom/${classroom.id}/deeds`, { do: 'next-exercise', item: String(item), key })
  expect(await place()).toBeNull()
  expect(pathOf((await press(0, 'a')).url), 'back on the board').toBe(`/classroom/${classroom.id}`)
  expect([(await place())?.at, await told()]).toEqual([0, undefined])
  await press(1, 'b')
  await press(1, 'b')
  expect([(await place())?.at, await told()]).toEqual([1, { step: { part: 1, step: 1 } }])
  await press(2, 'c')
  expect([(await place())?.at, await told()]).toEqual([2, { exercise: 'lost-code' }])
  const [latest, ...earlier] = await listDeeds(classroom.id)
  expect(earlier).toHaveLength(2)
  expect(latest?.data.went?.to).toBe('lost-code')
  await trainer.arrive(`/classroom/${classroom.id}/deeds/undo`, { deed: latest?.id ?? '' })
  expect([(await place())?.at, await told()]).toEqual([1, undefined])
  await press(40, 'd')
  expect((await place())?.at, 'no such item').toBe(1)
})

test('the plan is begun before anybody has joined', async () => {
  const classroom = await aClass()
  const trainer = await theTrainerOf(classroom)
  await trainer.arrive(`/classroom/${classroom.id}/deeds`, { do: 'next-exercise', item: '0' })
  expect((await findClassByToken(classroom.id, classroom.token))?.place?.at).toBe(0)
})

test('whoever is refused a class finds the plan that they chose, and no address holds the name that they typed', async () => {
  const plan = 'part-1 15,close 5'
  const url = await aBrowser().go('/classroom/open', { title: 'โทร 081-234-5678', plan, language: 'th' })
  expect(new URL(url).searchParams.get('plan')).toBe(plan)
  expect([...new URL(url).searchParams.keys()]).toEqual(['plan'])
})

test('on a public origin a plan of one’s own opens no class without the trainer pass', async () => {
  Object.assign(env(), { APP_ORIGIN: 'https://sso.go.th', TRAINER_PASS: 'open sesame' })
  const open = (pass: string) =>
    aBrowser().go('/classroom/open', { title: 'ก', plan: 'part-1 15', language: 'th', pass })
  expect(pathOf(await open(''))).toBe('/classroom')
  expect(pathOf(await open('open sesame'))).toMatch(/join-screen$/)
})
