/** What axe does not see: whose browser runs no scripts. */
import { askForCode } from '../first-steps'
import { expect, test } from '../kit/test'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('what only a script can do is not shown, no link promises a dialog, and a form says what a switch would cost', async ({
    page,
    room,
    mooc,
    connect,
  }) => {
    await askForCode({ room, mooc, connect })
    await expect(page.locator('[aria-haspopup]')).toHaveCount(0)
    await expect(page.getByText('หากจะเปลี่ยนภาษาหรือขนาดตัวอักษร').first()).toBeVisible()
    for (const path of ['/mail', '/cards/ready', '/tools', '/seis']) {
      await page.goto(`${room.urls.home}${path}`)
      for (const button of await page.locator('[data-copies], [data-reveal], [data-prints]').all())
        await expect(button).toBeHidden()
    }
  })
})
