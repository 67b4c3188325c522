/** The most important screens again, for an English reader. */
import { expect } from '@playwright/test'
import { Connect } from '../../kit/pages/connect'
import { Mooc } from '../../kit/pages/mooc'
import { Seis } from '../../kit/pages/seis'
import { lookAt, type Tour } from './tour'

const englishTour: Tour = async (page, room, look) => {
  const [mooc, connect, seis] = [new Mooc(page, room), new Connect(page, room), new Seis(page, room)]
  await page.goto('/')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.getByRole('button', { name: 'Open a practice room' })).toBeVisible()
  await look('lobby in English')
  await lookAt(page, room.urls.home, 'Your practice room', look, 'room home in English')
  await mooc.open()
  await look('catalogue in English')
  await mooc.beginSignIn()
  await connect.ocsc.click()
  await connect.citizenId.fill('1')
  await connect.askForOtp.click()
  await expect(connect.alert).toBeVisible()
  await look('13 digits in English, mistyped')
  await connect.citizenId.fill(room.person('ready').citizenId)
  await connect.askForOtp.click()
  await expect(connect.otp).toBeVisible()
  await look('OTP in English')
  await lookAt(page, room.urls.learning, 'A reading a day', look, 'shelf in English')
  await lookAt(page, connect.account, 'ETDA Connect remembers nobody', look, 'session page in English')
  await mooc.beginSignIn()
  await connect.askFor(room.person('locked').citizenId)
  await expect(page.getByRole('heading', { name: /^Please wait until/ })).toBeVisible()
  await look('locked in English')
  await seis.enterAs(room.person('ready'))
  await seis.profile.click()
  await seis.edit.click()
  await expect(seis.clear).toBeVisible()
  await look('profile in English, editing')
  await seis.email.fill('new.address@ocsc.example')
  await seis.phone.fill('080-000-0001')
  await seis.edit.click()
  await expect(page.getByText('The data are stored')).toBeVisible()
  await room.skipToNextDay()
  await mooc.beginSignIn()
  await connect.proveTo(room.person('ready').citizenId)
  await look('consent in English')
  await connect.allow.click()
  await expect(mooc.greeting('Miss Somporn Jaidee')).toBeVisible()
  await mooc.openCourse('OCSC00038')
  await mooc.startLearning.click()
  await page.getByRole('link', { name: 'See how it went' }).click()
  await expect(page.getByTestId('ending-lead')).toBeVisible()
  await look('ending in English')
  const second = `${room.urls.home}/endings/2`
  await lookAt(page, second, 'How it went: part 2', look, 'ending of part 2 in English')
  await lookAt(page, `${room.urls.home}/exercises/false-letter`, /OTP/, look, 'exercise in English')
}

export const englishTours: Record<string, Tour> = {
  'the English pages': englishTour,
}
