/** Taps on the practice bar of a page whose script is slow, or never comes: components/practice/bar.browser.ts. */
import { expect, test } from './kit/test'

const ownScript = '**/_next/static/own/*.js'

test('there is nothing to tap before the script has run, so the first tap on the card opens it over the page', async ({
  page,
  room,
  seis,
  bar,
}) => {
  const { citizenId } = room.person('no-email')
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  await page.route(ownScript, async route => {
    await held
    await route.fallback()
  })
  const asked = page.waitForRequest(ownScript)
  await page.goto(`/r/${room.id}/seis`, { waitUntil: 'commit' })
  await asked
  await expect(page.locator('body')).toHaveCount(0)
  letGo()
  await seis.userCode.fill(citizenId)
  await bar.card.click()
  await expect(bar.dialog.getByRole('definition').first()).toBeVisible()
  await bar.close.click()
  await expect(bar.card).toBeFocused()
  await expect(seis.userCode).toHaveValue(citizenId)
})

test('where the script never comes, a tapped card is a page, with a way back to the step', async ({
  page,
  room,
  bar,
}) => {
  await page.route(ownScript, route => route.abort())
  await page.goto(`/r/${room.id}/seis`)
  await bar.card.click()
  await expect(page).toHaveURL(/\/cards\//)
  await bar.back.click()
  await expect(page).toHaveURL(`/r/${room.id}/seis`)
})
