/** What is switched on is said, can be put off from where somebody is, and leads to where it happens, also who is signed in. */
import { beforeEach, expect, test } from 'vitest'
import { armedBeside } from '@/lib/exercises/armed-beside'
import { armFault } from '@/lib/faults/arm-fault'
import { armWhatIf } from '@/lib/faults/arm-what-if'
import { listFaults } from '@/lib/faults/list-faults'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import { nameWhom } from '@/lib/practice/name-whom'
import type { Room } from '@/lib/rooms/room'
import { listFlows } from '@/lib/trace/list-flows'
import { writeHops } from '@/lib/trace/record-hop'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { aRoom } from '../rooms/a-room'
import { castMember, roomAgain } from '../seis/a-visit'
import { aBrowser } from '../trace/a-browser'

let room: Room
beforeEach(async () => {
  // A site that would else let somebody in whom ETDA Connect remembers.
  room = await aRoom({ pace: 'fast', moocAsks: 'when-needed' })
})

/** Signs in at the MOOC; null where nothing was asked. */
async function signIn(browser: ReturnType<typeof aBrowser>): Promise<string | null> {
  const menu = new URL(await browser.go(`/r/${room.id}/mooc/login/start`, {})).pathname
  if (!menu.includes('/interaction/')) return null
  await browser.go(`${menu}/choose`, { method: 'ocsc' })
  await browser.go(`${menu}/citizen-id/submit`, { citizenId: castMember('ready').citizenId })
  const [letter] = await listMessages(room.id)
  const verified = await browser.go(`${menu}/otp/verify`, { otp: extractCode(letter?.text ?? '') ?? '' })
  const asked = verified.endsWith('/consent')
  return asked ? browser.go(`${menu}/consent/decide`, { decision: 'allow' }) : verified
}

test('who is signed in and tries a what-if is signed out of the site, asked again, and comes to the check that stops it', async () => {
  const browser = aBrowser()
  expect(await signIn(browser)).toMatch(/\/mooc\/dashboard$/)
  await armWhatIf(room.id, 'state')
  expect(await browser.go(`/r/${room.id}/start`, { at: 'what-if' })).toMatch(/\/mooc\/login$/)
  expect((await roomAgain(room)).turnCitizenId).toBe(castMember('ready').citizenId)
  expect(await signIn(browser)).toMatch(/\/mooc\/login\/failed$/)
  await writeHops()
  const { flows } = await listFlows(room.id)
  expect(flows[0] && summarizeFlow(flows[0])).toMatchObject({
    ending: 'stopped',
    carefulStop: { check: 'state', did: 'site-stopped' },
  })
  const whomOf = await nameWhom(room, 'en', flows)
  // No claim passed the second time: the number that was typed tells.
  expect(flows.map(whomOf)).toEqual(['Miss Somporn Jaidee', 'Miss Somporn Jaidee'])
})

test('what is switched on is put off from the page of a site, and nothing else of it', async () => {
  const armed = await armWhatIf(room.id, 'nonce')
  await armWhatIf(room.id, 'code')
  const id = armed.ok ? armed.id : ''
  const back = `/r/${room.id}/mooc/login`
  expect(new URL(await aBrowser().go(`/r/${room.id}/faults/disarm`, { id, back })).pathname).toBe(back)
  expect((await listFaults(room.id)).map(({ fault }) => fault)).toEqual(['code-changed'])
})

test('what an exercise has armed is not told before it is done', async () => {
  const ofExercise = await armFault(room.id, { fault: 'mail-lost', times: 1, where: {} })
  await armWhatIf(room.id, 'state')
  const run = { armed: ofExercise.ok ? [ofExercise.id] : [], doneAt: null }
  const told = async (doneAt: Date | null) =>
    (await armedBeside(await roomAgain(room), { ...run, doneAt })).map(({ fault }) => fault)
  expect(await told(null)).toEqual(['state-changed'])
  expect((await told(new Date())).sort()).toEqual(['mail-lost', 'state-changed'])
})
