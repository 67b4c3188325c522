/** Every screen in every state, on a phone and on a desktop: axe finds nothing, and nothing is cut off or too small. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { coveredControls, lowControls, sidewaysScroll } from './kit/layout'
import { expect, test } from './kit/test'
import { tours } from './kit/tours'

const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 800 }
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** In legacy mode axe does not enter frames: the only one is a letter, sandboxed so that no script runs in it. */
async function expectNoViolation(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect.soft(found, screen).toEqual([])
}

for (const [place, tour] of Object.entries(tours)) {
  test.describe('on a desktop', () => {
    test.use({ viewport: desktop })

    test(`axe finds nothing: ${place}`, async ({ page, room }) => {
      await tour(page, room, screen => expectNoViolation(page, screen))
    })
  })

  test.describe('on a phone', () => {
    test.use({ viewport: phone })

    test(`axe finds nothing, nothing scrolls sideways, no control is too small or under the practice bar: ${place}`, async ({
      page,
      room,
    }) => {
      await tour(page, room, async screen => {
        await expectNoViolation(page, screen)
        expect.soft(await lowControls(page), `${screen}: lower than 44 px`).toEqual([])
        for (const width of [320, 360]) {
          await page.setViewportSize({ ...phone, width })
          expect.soft(await sidewaysScroll(page), `${screen}: sideways at ${width} px`).toBe(0)
        }
        const open = await page.getByRole('dialog').count()
        if (open === 0) expect.soft(await coveredControls(page), `${screen}: under the bar`).toEqual([])
      })
    })
  })
}
