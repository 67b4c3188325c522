/** Taps on the practice bar while a page's scripts are still on their way, or never come: public/taps.js. */
import type { Page, Route } from '@playwright/test'
import { expect, test } from './kit/test'

const chunks = '**/_next/static/chunks/*.js'

/** Holds the scripts back until the returned function is called, which lets `then` decide what becomes of each. */
async function holdScripts(
  page: Page,
  then: (route: Route) => Promise<void>,
  scripts = chunks,
): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  await page.route(scripts, async route => {
    await held
    await then(route)
  })
  return letGo
}

test('a tap on the card before the scripts run opens it over the page once they do; what was typed stays', async ({
  page,
  room,
  seis,
  bar,
}) => {
  const { citizenId } = room.person('no-email')
  const letGo = await holdScripts(page, route => route.fallback())
  await page.goto(`/r/${room.id}/seis`, { waitUntil: 'commit' })
  await seis.userCode.fill(citizenId)
  await bar.card.click()
  letGo()
  await expect(bar.dialog.getByRole('definition').first()).toBeVisible()
  await bar.close.click()
  await expect(bar.card).toBeFocused()
  await expect(seis.userCode).toHaveValue(citizenId)
})

test('whichever of the scripts is the last to come: a tap that React has begun to wait with is kept too', async ({
  page,
  room,
  bar,
}) => {
  await page.goto(`/r/${room.id}/seis`)
  const scripts = await page
    .locator('script[src*="/chunks/"]:not([nomodule])')
    .evaluateAll((all: HTMLScriptElement[]) => all.map(({ src }) => src))
  expect(scripts.length).toBeGreaterThan(0)
  for (const last of scripts) {
    const letGo = await holdScripts(page, route => route.fallback(), last)
    await page.goto(`/r/${room.id}/seis`, { waitUntil: 'domcontentloaded' })
    await page.waitForFunction(
      others => others.every(src => performance.getEntriesByName(src).length > 0),
      [...new Set(scripts.filter(src => src !== last))],
    )
    // Those that have come have also run.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve)))
    await bar.card.click()
    letGo()
    await expect(bar.dialog.getByRole('definition').first()).toBeVisible()
    await page.unroute(last)
  }
})

test('where the scripts never come, a tapped card is a page, with a way back to the step', async ({
  page,
  room,
  bar,
}) => {
  await page.route(chunks, route => route.abort())
  await page.goto(`/r/${room.id}/seis`)
  await bar.card.click()
  await expect(page).toHaveURL(/\/cards\//)
  await bar.back.click()
  await expect(page).toHaveURL(`/r/${room.id}/seis`)
})

test('a tap kept while the scripts were on their way leads to the page when they fail', async ({
  page,
  room,
  bar,
}) => {
  const fail = await holdScripts(page, route => route.abort())
  await page.goto(`/r/${room.id}/seis`, { waitUntil: 'commit' })
  await bar.mail.click()
  fail()
  await expect(page).toHaveURL(/\/mail$/)
})
