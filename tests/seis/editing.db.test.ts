/** Between the two แก้ไข: nothing is stored, the page that is come back to says so, and the card holds what was chosen. */
import { expect, test } from 'vitest'
import type { Email } from '@/lib/identity'
import { seisPath } from '@/lib/paths'
import { findPerson } from '@/lib/people/list-people'
import { describeCard } from '@/lib/practice/describe-card'
import type { Room } from '@/lib/rooms/room'
import { chooseGroup } from '@/lib/seis/choose-group'
import { contactForm } from '@/lib/seis/contact-form'
import { isEditing } from '@/lib/seis/editing'
import { setPasswordAddress } from '@/lib/seis/set-password-address'
import { type Visit, visitCookie } from '@/lib/seis/visit'
import { cookieName } from '@/lib/web/cookie-header'
import { duringRequest } from '@/lib/web/current-request.mjs'
import { aRoom } from '../rooms/a-room'
import { aBrowser, toldTo } from '../trace/a-browser'
import { aPasswordFor, aVisitBy, castMember, provenBy, recordOf, signedInBy } from './a-visit'

const contact = { email: 'mung.r@ocsc.example', phone: '080-000-0003', fax: '' }

/** Somebody of the cast signed in, in their group, in a browser of their own. */
async function atTheProfile(room: Room) {
  const asked = await aVisitBy(room, 'ready')
  const visit = await signedInBy(room, asked, 'ready', await aPasswordFor(room, asked, 'ready'))
  await chooseGroup(room, visit, await recordOf(room, 'ready'), 'officer')
  const browser = aBrowser(new Map([[cookieName(visitCookie(room.id)), visit.secret]]))
  const press = (rest: string, form: Record<string, string> = {}) =>
    browser.go(seisPath(room.id, `/profile/${rest}`), form)
  const isToldNotStored = (of: Visit = visit) => {
    const cookie = [...browser.jar].map(pair => pair.join('=')).join('; ')
    return duringRequest({ cookie }, async () => isEditing(of))
  }
  return { ...browser, visit, press, isToldNotStored }
}

test('the first แก้ไข opens the fields and says so; until the second, leaving is told of', async () => {
  const room = await aRoom()
  const { jar, press, isToldNotStored } = await atTheProfile(room)
  expect(await isToldNotStored()).toBe(false)
  expect(await press('open')).toMatch(/\/seis\/profile\/edit$/)
  const told = await toldTo(jar, contactForm, seisPath(room.id, '/profile/edit'))
  expect(told.notice).toBe('opened')
  expect(await isToldNotStored()).toBe(true)
  await press('save', { ...contact, email: 'mung.r' })
  expect(await isToldNotStored(), 'what is refused is stored no more than before').toBe(true)
  await press('save', contact)
  expect(await isToldNotStored()).toBe(false)
  expect(await recordOf(room, 'ready')).toMatchObject({ email: contact.email })
})

test('of another visit nothing is told', async () => {
  const room = await aRoom()
  const { press, isToldNotStored, visit } = await atTheProfile(room)
  await press('open')
  expect(await isToldNotStored({ ...visit, id: 'another' })).toBe(false)
})

test('ล้างหน้าจอ is asked for without what was typed, and leaves the record alone', async () => {
  const room = await aRoom()
  const { jar, press } = await atTheProfile(room)
  await press('open')
  await press('clear')
  const told = await toldTo(jar, contactForm, seisPath(room.id, '/profile/edit'))
  expect(told).toMatchObject({ notice: 'cleared', values: { email: '', phone: '', fax: '' } })
  expect(await recordOf(room, 'ready')).toMatchObject({ email: castMember('ready').email })
})

test('the e-mail of step 3 is on the practice card until step 7 stores one', async () => {
  const room = await aRoom()
  const cardOf = async () => {
    const person = await findPerson(room.id, castMember('no-email').citizenId)
    return person && describeCard(person, 'th').chosenEmail
  }
  expect(await cardOf()).toBeNull()
  const proven = await provenBy(room, await aVisitBy(room, 'no-email'), 'no-email')
  await setPasswordAddress(proven, contact.email as Email)
  expect(await cardOf()).toBe(contact.email)
  const visit = await signedInBy(room, proven, 'no-email', await aPasswordFor(room, proven, 'no-email'))
  await chooseGroup(room, visit, await recordOf(room, 'no-email'), 'officer')
  const browser = aBrowser(new Map([[cookieName(visitCookie(room.id)), visit.secret]]))
  await browser.go(seisPath(room.id, '/profile/save'), contact)
  expect(await cardOf()).toBeNull()
})
