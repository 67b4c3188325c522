/** Your own site: from the choice of what is asked for to what came of it. */
import { expect } from '@playwright/test'
import { Connect } from '../../kit/pages/connect'
import { OwnSite } from '../../own-site.page'
import type { Tour } from './tour'

const ownSiteTour: Tour = async (page, room, look) => {
  const [ownSite, connect] = [new OwnSite(page, room), new Connect(page, room)]
  await ownSite.open()
  await look('own site, nobody is in')
  await ownSite.open('/sign-in/failed')
  await look('own site, failed')
  await ownSite.open('/sign-in/denied')
  await look('own site, denied')
  await ownSite.open()
  await page.locator('input[name="max_age"]').fill('soon')
  await ownSite.signIn.click()
  await expect(page.getByRole('alert').filter({ hasText: 'max_age' })).toBeVisible()
  await look('own site, a slip')
  await ownSite.choose(['profile', 'email', 'birthdate', 'pid'])
  await page.locator('input[name="in_id_token"]').check()
  await ownSite.signIn.click()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(ownSite.heading).toHaveText('สิ่งที่เว็บไซต์ของท่านส่งและได้รับ')
  await look('own site, somebody is in')
  await ownSite.signOut.click()
  await expect(ownSite.fromHere).toBeVisible()
  await look('own site, sign-out')
  await ownSite.fromHere.click()
  await expect(ownSite.heading).toHaveText('ออกจากระบบแล้ว')
  await look('own site, signed out')
}

export const ownSiteTours: Record<string, Tour> = {
  'your own site': ownSiteTour,
}
