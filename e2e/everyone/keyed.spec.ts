/** What axe does not see: who goes by keyboard. */
import { signIn } from '../first-steps'
import { expect, test } from '../kit/test'

test.describe('in a low window', () => {
  for (const viewport of [
    { width: 640, height: 512 },
    { width: 320, height: 256 },
  ])
    test(`nothing focused in the card is under its head (${viewport.width}×${viewport.height})`, async ({
      page,
      mooc,
      bar,
    }) => {
      await page.setViewportSize(viewport)
      await mooc.open()
      await bar.card.click()
      const buttons = bar.dialog.locator('[data-copies]')
      await expect(buttons.first()).toBeVisible()
      await buttons.last().focus()
      for (let left = await buttons.count(); left > 0; left--) {
        const isSeen = await page.locator(':focus').evaluate(control => {
          const box = control.getBoundingClientRect()
          const on = document.elementFromPoint(box.x + box.width / 2, box.y + 2)
          return control.contains(on)
        })
        expect(isSeen).toBe(true)
        await page.keyboard.press('Shift+Tab')
      }
    })
})

test('the skip link is whole and on top, no two landmarks share a name, and every h1 stands in main', async ({
  page,
  room,
}) => {
  for (const path of ['', '/mooc', '/mooc/login', '/seis', '/learning', '/own-site']) {
    await page.goto(`${room.urls.home}${path}`)
    const skip = page.locator('a[href="#main"]')
    await skip.focus()
    const fits = await skip.evaluate(link => {
      const box = link.getBoundingClientRect()
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      return top === link && box.x >= 0 && box.y >= 0 && link.scrollWidth <= link.clientWidth
    })
    expect(fits, path).toBe(true)
    await expect(page.locator('main h1')).toHaveCount(1)
    const names = await page
      .locator('aside[aria-label], nav[aria-label]')
      .evaluateAll(all => all.map(one => one.getAttribute('aria-label')))
    expect(new Set(names).size, path).toBe(names.length)
  }
})

test('Page Down scrolls a step of the trace and turns it where all was seen, the arrow keys turn it', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await signIn({ room, mooc, connect })
  await page.goto(`${room.urls.home}/trace`)
  const { flows } = await room.call<{ flows: { id: string }[] }>('GET', '/trace/flows')
  const first = `${room.urls.home}/trace/${flows[0]?.id}/1`
  // A window in which a slide does not fit, as at 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(first)
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await expect(page).toHaveURL(first)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(first)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/\/2$/)
  await page.goto(first)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\/2$/)
})
