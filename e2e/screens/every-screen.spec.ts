/**
 * Every screen in every state, walked once on a phone: what holds on each. The rules that another width can break are
 * asked again at a desktop's.
 */
import { expect, test } from '../kit/test'
import { accessibilityFindings, findingsAtWidth } from './accessibility'
import { coveredControls, lowControls, notesWithinSite, sidewaysScroll, smallOnProjector } from './layout'
import { expectSafeScreen, watchSafety } from './safety'
import { tours } from './tours'

const phone = { width: 360, height: 740 }
const smallPhone = { width: 320, height: 740 }
const desktop = { width: 1280, height: 800 }

test.use({ viewport: phone })

for (const [place, tour] of Object.entries(tours)) {
  test(`axe finds nothing on a phone and on a desktop, nothing scrolls sideways, no control is too small or under the practice bar; the rehearsal speaks within no site’s page; what is projected is read from the last row; every page says what it is, keeps to itself and complains of nothing: ${place}`, async ({
    page,
    room,
    baseURL,
  }) => {
    const { expectSafety, examine } = watchSafety(page, String(baseURL))
    await tour(page, room, async screen => {
      await expectSafeScreen(page, screen)
      expect.soft(await examine(() => accessibilityFindings(page)), `${screen}, on a phone`).toEqual([])
      expect.soft(await lowControls(page), `${screen}: lower than 44 px`).toEqual([])
      expect.soft(await sidewaysScroll(page), `${screen}: sideways on a phone`).toBe(0)
      expect.soft(await notesWithinSite(page), `${screen}: the rehearsal within a site`).toEqual([])
      await page.setViewportSize(smallPhone)
      expect.soft(await sidewaysScroll(page), `${screen}: sideways on a small phone`).toBe(0)
      expect.soft(await examine(() => findingsAtWidth(page, desktop)), `${screen}, on a desktop`).toEqual([])
      expect.soft(await smallOnProjector(page), `${screen}: too small for a projector`).toEqual([])
      await page.setViewportSize(phone)
      const open = await page.getByRole('dialog').count()
      if (open === 0) expect.soft(await coveredControls(page), `${screen}: under the bar`).toEqual([])
    })
    await expectSafety()
  })
}
