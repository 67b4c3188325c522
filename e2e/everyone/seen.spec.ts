/** What axe does not see: who reads in large letters, or in few colours. */
import type { Page } from '@playwright/test'
import { askForCode } from '../first-steps'
import { expect, test } from '../kit/test'

/** Where it is shown, in Thai and in English; contrast of the ring that a focused control has with what lies round it. */
const ringContrast = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const control = document.activeElement as HTMLElement
    const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map(value => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    let ground = control.parentElement
    while (ground && rgb(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement
    const [one, other] = [
      light(getComputedStyle(control).outlineColor),
      light(getComputedStyle(ground ?? document.body).backgroundColor),
    ]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  })

test('the ring of a focused control is seen: a dark button on white, a link on a dark band', async ({
  page,
  room,
  mooc,
  connect,
  bar,
}) => {
  const isSeen = async (name: string) => {
    await expect(page.locator(':focus-visible')).toHaveCount(1)
    expect(await ringContrast(page), name).toBeGreaterThan(3)
  }
  await page.goto(`${room.urls.home}/learning`)
  await page.keyboard.press('Tab')
  await page.locator('#main button, #main a').first().focus()
  await isSeen('the learning space')
  await mooc.open()
  await page.keyboard.press('Tab')
  await mooc.signIn.focus()
  await isSeen('Sign in')
  await mooc.beginSignIn()
  await page.keyboard.press('Tab')
  await page.getByRole('banner').getByRole('button').focus()
  await isSeen('the language on a dark band')
  await connect.askFor(room.person('ready').citizenId)
  await page.keyboard.press('Tab')
  await connect.confirm.focus()
  await isSeen('the primary button')
  await bar.mail.press('Enter')
  await bar.dialog.getByRole('button', { name: /คัดลอก/ }).focus()
  await isSeen('the copy button of a letter')
})

test.describe('text twice as large on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the bar takes at most a quarter of the screen, and lies in the flow where it would take a third', async ({
    page,
    room,
    mooc,
    connect,
  }) => {
    await askForCode({ room, mooc, connect })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const tools = page.locator('.practice-tools')
    await expect(tools).toHaveCSS('position', 'fixed')
    await expect.poll(async () => (await tools.boundingBox())?.height).toBeLessThanOrEqual(740 / 4)
    await page.setViewportSize({ width: 360, height: 450 })
    await expect(tools).toHaveCSS('position', 'static')
    await connect.confirm.focus()
    await expect(connect.confirm).toBeInViewport({ ratio: 1 })
  })

  test('the head of the front page is at most two lines, below the word that all is a simulation', async ({
    page,
  }) => {
    await page.goto('/')
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const lines = await page.getByRole('banner').evaluate(head => {
      const words = document.createRange()
      words.selectNodeContents(head.lastElementChild ?? head)
      const boxes = [...words.getClientRects()].sort((one, other) => one.top - other.top)
      // A box that begins below all before it begins a line.
      let bottom = 0
      return boxes.filter(box => {
        const isLine = box.top >= bottom - 1
        bottom = Math.max(bottom, box.bottom)
        return isLine
      }).length
    })
    expect(lines).toBeLessThanOrEqual(2)
  })
})

test.describe('in forced colours', () => {
  test('a primary button has an edge, the arrows of the trace are seen, the chosen size is marked', async ({
    page,
    room,
    mooc,
    connect,
    seis,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await askForCode({ room, mooc, connect })
    const [edge, ground] = await connect.confirm.evaluate(button => {
      const style = getComputedStyle(button)
      return [`${style.borderTopWidth} ${style.borderTopColor}`, style.backgroundColor]
    })
    expect(edge).toMatch(/^2px/)
    expect(edge).not.toContain(ground ?? '')
    await page.goto(`${room.urls.home}/trace`)
    const arrow = page.locator('svg line[stroke-width="2"]').first()
    const [stroke, body] = await arrow.evaluate(line => [
      getComputedStyle(line).stroke,
      getComputedStyle(document.body).backgroundColor,
    ])
    expect(stroke).not.toBe(body)
    expect(stroke, 'not the ink of paper, which is as dark as the ground').not.toBe('rgb(30, 36, 48)')
    await seis.open()
    const edges = await page
      .locator('button[name="size"]')
      .evaluateAll(all => all.map(one => getComputedStyle(one).borderTopColor))
    expect(new Set(edges).size).toBe(2)
  })
})
