/** A tab is closed in the middle and opened again, in a browser that kept its cookies or lost them. */
import type { BrowserContext, Page } from '@playwright/test'
import { Connect } from '../kit/pages/connect'
import { Mooc } from '../kit/pages/mooc'
import { PracticeBar } from '../kit/pages/practice-bar'
import { RoomHome } from '../kit/pages/room-home'
import { Seis } from '../kit/pages/seis'
import type { Room } from '../kit/room'
import { expect } from '../kit/test'
import { type OtherPage, test } from '../other-browsers'

/** The same person again, with the room's address: what they have in hand. */
async function comeBack(
  otherPage: OtherPage,
  room: Room,
  cookies?: Awaited<ReturnType<BrowserContext['storageState']>>,
) {
  const page = await otherPage(cookies ? { storageState: cookies } : {})
  const pages = {
    ...{ page, bar: new PracticeBar(page), home: new RoomHome(page, room) },
    ...{ mooc: new Mooc(page, room), connect: new Connect(page, room), seis: new Seis(page, room) },
  }
  await pages.home.open()
  return pages
}

const goOn = (page: Page) => page.getByTestId('go-on')

test('part 1: the code that was waited for is given in the new tab; without cookies the sign-in begins again', async ({
  page,
  otherPage,
  room,
  home,
  mooc,
  connect,
}) => {
  const { citizenId } = room.person('ready')
  await home.open()
  await home.startAtMooc.click()
  await mooc.signIn.click()
  await mooc.withEtdaConnect.click()
  await connect.askFor(citizenId)
  const code = await room.readCode({ site: 'connect' })
  const cookies = await page.context().storageState()
  await page.close()

  const lost = await comeBack(otherPage, room)
  await expect(lost.page.getByText('ทำถึงขั้นตอนที่ 5 จาก 7')).toBeVisible()
  await goOn(lost.page).click()
  await expect(lost.mooc.signIn, 'signed out, at the site where it goes on').toBeVisible()
  await lost.page.close()

  const kept = await comeBack(otherPage, room, cookies)
  await goOn(kept.page).click()
  await kept.connect.submitOtp(code)
  await kept.connect.allow.click()
  await expect(kept.mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})

test('part 2: the visit goes on in the new tab; without cookies it asks who it is, and knows the address', async ({
  page,
  otherPage,
  room,
  home,
  seis,
}) => {
  const person = room.person('no-email')
  await home.open()
  await home.startAtSeis.click()
  await seis.askForPassword(person.citizenId)
  await seis.proveIdentity(person)
  await seis.setPasswordAddress('mung.r@ocsc.example')
  await seis.askForPassword(person.citizenId)
  const password = await room.readCode({ site: 'seis' })
  const cookies = await page.context().storageState()
  await page.close()

  const lost = await comeBack(otherPage, room)
  await expect(lost.page.getByText('ทำถึงขั้นตอนที่ 4 จาก 8')).toBeVisible()
  await goOn(lost.page).click()
  await lost.seis.askForPassword(person.citizenId)
  await expect(lost.bar.step, 'the proof is not asked for again').toContainText('ขั้นตอนที่ 4')
  await lost.page.close()

  const kept = await comeBack(otherPage, room, cookies)
  await goOn(kept.page).click()
  await kept.seis.signIn(password)
  await expect(kept.seis.officers).toBeVisible()
})

test('an exercise goes on where it was, with what it has armed', async ({
  page,
  otherPage,
  room,
  mooc,
  connect,
}) => {
  const exercise = `${room.urls.home}/exercises/refused-consent`
  await page.goto(exercise)
  await page.getByTestId('begin').click()
  await mooc.signIn.click()
  await mooc.withEtdaConnect.click()
  await connect.proveTo(room.person('ready').citizenId)
  const cookies = await page.context().storageState()
  await page.close()

  const lost = await comeBack(otherPage, room)
  await lost.page.goto(exercise)
  await goOn(lost.page).click()
  await expect(lost.mooc.signIn).toBeVisible()
  await expect(lost.page.getByTestId('exercise-line')).toHaveAttribute('data-done', 'false')
  await lost.page.close()

  const kept = await comeBack(otherPage, room, cookies)
  await kept.page.goto(exercise)
  await goOn(kept.page).click()
  await expect(kept.bar.guide, 'the advice of this exercise').toContainText('ครั้งแรกนี้กด “ไม่อนุญาต/Deny”')
  await kept.connect.deny.click()
  await expect(kept.mooc.tryAgain).toBeVisible()
})
