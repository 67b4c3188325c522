/** A trainer and four learners, each in a browser of their own: joined, watched, helped, and back after a lost browser. */
import type { Browser, Page } from '@playwright/test'
import { expect, test } from './kit/test'

const phone = { width: 360, height: 740 }

async function joins(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await page.goto(address)
  await page.getByTestId('join').click()
  await expect(page.getByTestId('own-seat')).toBeVisible()
  return page
}

/** As many seats as asked for, of the kind of the last one, laid out as they are where there are many. */
const manySeats = (page: Page, wanted: number) =>
  page.getByRole('region', { name: 'ที่นั่ง' }).evaluate((region, wanted) => {
    region.closest('.class-room')?.setAttribute('data-many', '')
    const list = region.querySelector('ul')
    const last = list?.lastElementChild
    for (let count = list?.children.length ?? 0; last && count < wanted; count++)
      list?.append(last.cloneNode(true))
    const { scrollWidth, scrollHeight } = document.documentElement
    return {
      fits: scrollWidth <= innerWidth && scrollHeight <= innerHeight,
      letters: last ? Number.parseFloat(getComputedStyle(last).fontSize) : 0,
      seats: list?.children.length,
    }
  }, wanted)

test('a class from its opening to a learner who comes back', async ({ browser, baseURL }) => {
  const trainer = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage()
  await trainer.goto('/classroom')
  await trainer.getByTestId('title').fill('รุ่นเช้า')
  await trainer.getByTestId('open-class').click()
  const digits = ((await trainer.getByTestId('join-code').textContent()) ?? '').replace(/\s/g, '')
  expect(digits).toMatch(/^[1-9]\d{5}$/)
  const sizes = await trainer
    .locator('body :is(p, h1, a, strong, span)')
    .evaluateAll(all =>
      all
        .filter(
          one => one.checkVisibility() && one.getBoundingClientRect().width > 2 && one.textContent?.trim(),
        )
        .map(one => Number.parseFloat(getComputedStyle(one).fontSize)),
    )
  expect(Math.min(...sizes), 'no letter on the projector is smaller').toBeGreaterThanOrEqual(24)
  expect(Math.max(...sizes)).toBeGreaterThanOrEqual(200)

  // One types the digits, the others scan.
  const first = await (await browser.newContext({ viewport: phone })).newPage()
  await first.goto('/join')
  await first.getByTestId('code').fill(`${digits.slice(0, 3)} ${digits.slice(3)}`)
  await first.getByRole('button', { name: 'ต่อไป' }).click()
  await first.getByTestId('join').dblclick()
  await expect(first.getByTestId('own-seat')).toContainText('ที่นั่ง 1')
  const others = await Promise.all(
    Array.from({ length: 3 }, () => joins(browser, `${baseURL}/join/${digits}`)),
  )
  await expect(trainer.getByTestId('joined'), 'counted without a reload').toContainText('4 คน')

  await trainer.getByRole('link', { name: 'กระดาน' }).press('Enter')
  const rows = trainer.getByTestId('board').locator('tbody tr')
  await expect(rows).toHaveCount(4)
  const [second] = others
  if (!second) throw new Error('nobody joined')
  await second.getByTestId('start-mooc').click()
  const ofFirst = trainer.locator('[data-seat="1"]').getByRole('link')
  await ofFirst.focus()
  await second.getByTestId('hand').click()
  await expect(second.getByRole('status').getByText('ท่านยกมืออยู่')).toBeVisible()
  await expect(rows.first(), 'hands come first, with where they are').toContainText('Thai MOOC')
  await expect(rows.first().locator('.class-strip').first()).toHaveText('1234567')
  await expect(ofFirst, 'whoever has the keyboard there is still at the same learner').toBeFocused()
  await rows.first().getByRole('link').press('Enter')
  await trainer.getByTestId('lower').press('Enter')
  const code = (await trainer.getByTestId('rejoin-code').textContent()) ?? ''
  await second.reload()
  await expect(second.getByTestId('hand')).toContainText('ยกมือ')

  const room = /\/r\/[a-z0-9]+/.exec(second.url())?.[0] ?? ''
  await second.context().close()
  const back = await (await browser.newContext({ viewport: phone })).newPage()
  await back.goto(`/join/${digits}`)
  await back.getByText('เคยเข้าร่วมแล้ว').click()
  await back.getByTestId('rejoin').fill(code)
  await back.getByRole('button', { name: 'กลับเข้าห้องเดิม' }).click()
  await expect(back).toHaveURL(new RegExp(`${room}$`))

  await trainer.getByRole('link', { name: 'กระดาน', exact: true }).click()
  await trainer.getByTestId('lock').press('Enter')
  const late = await (await browser.newContext({ viewport: phone })).newPage()
  await late.goto(`/join/${digits}`)
  await expect(late.getByTestId('takes-nobody')).toBeVisible()
  await late.goto(trainer.url())
  await expect(late.getByRole('heading', { name: 'ลิงก์ของวิทยากร' }), 'no board for anybody else').toBeVisible()

  await trainer.getByRole('link', { name: 'จอฉาย' }).click()
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
  ]) {
    await trainer.setViewportSize(size)
    const seen = await manySeats(trainer, 200)
    expect(seen, 'two hundred are seen at once').toMatchObject({ fits: true, seats: 200 })
    expect(seen.letters).toBeGreaterThanOrEqual(24)
  }
})

test('where no stream comes through the board asks by itself', async ({ browser, baseURL }) => {
  const context = await browser.newContext()
  const trainer = await context.newPage()
  await context.route('**/stream', route => route.abort())
  await trainer.goto('/classroom')
  await trainer.getByTestId('title').fill('รุ่นบ่าย')
  await trainer.getByTestId('open-class').click()
  const digits = ((await trainer.getByTestId('join-code').textContent()) ?? '').replace(/\s/g, '')
  await joins(browser, `${baseURL}/join/${digits}`)
  await expect(trainer.getByTestId('joined')).toContainText('1 คน')
})
