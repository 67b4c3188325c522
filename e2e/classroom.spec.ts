/**
 * A trainer and eight learners, each in a browser of their own, through the whole plan of 30 minutes. Seven learners come
 * by seat cards and nobody looks at their pages; the eighth holds a phone.
 */
import { expect, type Locator, type Page } from '@playwright/test'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { HttpLearner } from './http-learner'
import { test } from './other-browsers'

const phone = { width: 360, height: 740 }
const projector = { width: 1280, height: 720 }

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
const print = (page: Page) => page.pdf({ preferCSSPageSize: true })

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

/** The smallest and the largest letters that are read on the page. */
async function letterSizes(page: Page): Promise<[number, number]> {
  const sizes = await page
    .locator('body :is(p, h1, a, strong, span)')
    .evaluateAll(all =>
      all
        .filter(
          one => one.checkVisibility() && one.getBoundingClientRect().width > 2 && one.textContent?.trim(),
        )
        .map(one => Number.parseFloat(getComputedStyle(one).fontSize)),
    )
  return [Math.min(...sizes), Math.max(...sizes)]
}

test('a class of eight through a plan of 30 minutes, from the front page to what it leaves with', async ({
  otherPage,
  baseURL: origin,
}) => {
  test.slow()
  const baseURL = origin ?? ''
  const trainer = await otherPage({ viewport: projector })
  let presses = 0
  const press = (what: Locator) => {
    presses++
    return what.click()
  }

  await trainer.goto('/')
  await press(trainer.getByRole('link', { name: 'เปิดชั้นเรียน' }))
  await trainer.getByTestId('title').fill('รุ่นเช้า')
  await press(trainer.getByRole('radio', { name: /^ลงชื่อเข้าใช้ Thai.MOOC/ }))
  await press(trainer.getByTestId('open-class'))
  const digits = ((await trainer.getByTestId('join-code').textContent()) ?? '').replace(/\s/g, '')
  expect(digits, 'the class runs').toMatch(/^[1-9]\d{5}$/)
  expect(presses, 'from the front page, beside a title').toBeLessThanOrEqual(4)
  const [least, most] = await letterSizes(trainer)
  expect(least, 'no letter on the projector is smaller').toBeGreaterThanOrEqual(24)
  expect(most).toBeGreaterThanOrEqual(200)
  const home = trainer.url().replace('/join-screen', '')

  await trainer.goto(`${home}/seat-cards`)
  await trainer.locator('#count').selectOption('8')
  await trainer.getByTestId('make-cards').click()
  const cards = trainer.locator('[data-seat]')
  await expect(cards).toHaveCount(8)
  expect(pagesOf(await print(trainer)), 'eight cards to a sheet').toBe(1)
  const codes = await cards.locator('.seat-card-code').allTextContents()
  const learners = await Promise.all(
    codes.slice(0, 7).map(code => HttpLearner.byCard(`${baseURL}/join/${digits}/back/${code}`)),
  )
  const [slipping] = learners
  if (!slipping) throw new Error('nobody came')

  const eighth = await otherPage({ viewport: phone })
  await eighth.goto('/join')
  await eighth.getByTestId('code').fill(`${digits.slice(0, 3)} ${digits.slice(3)}`)
  await eighth.getByRole('button', { name: 'ต่อไป' }).click()
  await trainer.goto(`${home}/join-screen`)
  await eighth.getByTestId('join').dblclick()
  await expect(eighth.getByTestId('own-seat'), 'no seat of a card, and one for two taps').toContainText(
    'ที่นั่ง 9',
  )
  await expect(trainer.getByTestId('joined'), 'counted without a reload').toContainText('8 คน')

  await trainer.getByRole('link', { name: 'กระดาน' }).press('Enter')
  const rows = trainer.getByTestId('board').locator('tbody tr')
  await expect(rows).toHaveCount(8)
  const plan = trainer.getByTestId('plan')
  for (const item of ['เข้าร่วมและแนะนำ', 'ส่วนที่ 1 ลงชื่อเข้าใช้']) {
    await trainer.getByTestId('next-item').click()
    await expect(plan).toContainText(item)
  }
  await expect(plan).toContainText('เหลือ 15 นาที')
  await expect(eighth.getByTestId('told'), 'told on the open page').toContainText('วิทยากรบอกท่าน')
  await trainer.getByTestId('hold').click()
  await expect(eighth.getByTestId('held'), 'held on the open page').toContainText('ดูที่จอ')
  await trainer.goto(home)
  await trainer.getByTestId('hold').click()
  await expect(eighth.getByTestId('held')).toHaveCount(0)

  // Six finish part 1, one slips at its fourth step, and the phone lies on the table.
  const atDigits = await slipping.comesToDigits()
  const refused = await slipping.types(atDigits, '19999')
  await Promise.all(
    learners.slice(1).map(async learner => {
      await learner.goesOn(await learner.types(await learner.comesToDigits()))
    }),
  )
  await trainer.goto(`${home}/settings`)
  const link = (await trainer.getByTestId('trainers-link').textContent()) ?? ''
  const [, id = '', token = ''] = /classroom\/([a-z0-9]+)\/enter\/(\S+)/.exec(link) ?? []
  const api = `${baseURL}/api/v1/classes/${id}`
  const authorization = { authorization: `Bearer ${token}` }
  await trainer.request.patch(api, { headers: authorization, data: { stuckAfterSeconds: 5 } })
  await trainer.goto(`${home}/seats/1`)
  await expect(trainer.locator('[data-slip="digits.too-short"]'), 'their last slip').toBeVisible()
  expect(await trainer.content(), 'and nothing that they typed').not.toContain('19999')
  await expect(async () => {
    await trainer.goto(home)
    expect(await trainer.getByTestId('total-stuck').textContent(), 'time alone makes two stuck').toBe('2')
  }).toPass()
  await expect(trainer.getByTestId('total-finished')).toHaveText('6')
  await expect(rows.first(), 'the stuck come first').toContainText('ติด')
  await trainer.goto(`${home}/act`)
  await trainer.locator('#to-stuck').check()
  await trainer.locator('#do-hint').check()
  await trainer.locator('#step').selectOption('1.4')
  await trainer.getByTestId('act').click()
  await expect(trainer.getByTestId('deeds').getByRole('listitem').first()).toContainText('2 คน')
  await expect(eighth.getByTestId('told')).toContainText('13 หลัก')

  // The failure takes the first letter; on the next day another may be asked for.
  await trainer.goto(`${home}/act?seat=1`)
  await trainer.locator('#do-arm').check()
  await trainer.locator('#fault').selectOption('mail-lost')
  await trainer.getByTestId('act').click()
  const otp = await slipping.types(refused)
  expect(await slipping.codes(), 'the letter is lost').toEqual([])
  await trainer.locator('#do-next-day').check()
  await trainer.locator('#sure').check()
  await trainer.getByTestId('act').click()
  await expect(trainer.getByTestId('deeds').getByRole('listitem').first()).toContainText('ข้ามไปวันถัดไป')
  await slipping.goesOn(await slipping.asksAgain(otp))

  await eighth.getByTestId('start-mooc').click()
  await trainer.goto(home)
  const ofFirst = trainer.locator('[data-seat="1"]').getByRole('link')
  await ofFirst.focus()
  await eighth.getByTestId('hand').click()
  await expect(rows.first(), 'hands come first, with where they are').toContainText('Thai MOOC')
  await expect(ofFirst, 'whoever has the keyboard there is still at the same learner').toBeFocused()
  await trainer.getByTestId('next-item').click()
  await expect(plan).toContainText('จดหมายรหัสไม่มา')
  expect(withoutMarks(await slipping.sees()), 'the exercise of the plan').toContain(
    'ทำแบบฝึกหัด “จดหมายรหัสไม่มา”',
  )
  await rows.first().getByRole('link').press('Enter')
  await trainer.getByTestId('lower').press('Enter')
  const rejoin = (await trainer.getByTestId('rejoin-code').textContent()) ?? ''
  const room = /\/r\/[a-z0-9]+/.exec(eighth.url())?.[0] ?? ''
  await eighth.context().close()
  const back = await otherPage({ viewport: phone })
  await back.goto(`/join/${digits}`)
  await back.getByText('เคยเข้าร่วมแล้ว').click()
  await back.getByTestId('rejoin').fill(rejoin)
  await back.getByRole('button', { name: 'กลับเข้าห้องเดิม' }).click()
  await expect(back, 'another browser, the same room').toHaveURL(new RegExp(`${room}$`))

  // A class of forty is what its paper is made for.
  await Promise.all(
    Array.from({ length: 32 }, () =>
      trainer.request.post(`${baseURL}/api/v1/classes/${digits}/learners`, { data: {} }),
    ),
  )
  await trainer.goto(home)
  await trainer.getByTestId('lock').click()
  const late = await otherPage({ viewport: phone })
  await late.goto(`/join/${digits}`)
  await expect(late.getByTestId('takes-nobody')).toBeVisible()
  await late.goto(home)
  await expect(late.getByRole('heading', { name: 'ลิงก์ของวิทยากร' }), 'no board for anybody else').toBeVisible()
  await trainer.getByTestId('next-item').click()
  await expect(plan).toContainText('ช่วงสุดท้าย')
  await trainer.getByTestId('close').click()

  await expect(trainer).toHaveURL(`${home}/summary`)
  await expect(trainer.getByTestId('slip-bars')).toContainText('1 คน กรอกเลขประจำตัวประชาชนไม่ครบ 13 หลัก')
  await expect(trainer.getByTestId('sheets')).toContainText('1 แผ่น')
  expect(pagesOf(await print(trainer)), 'forty learners on one sheet').toBe(1)
  const file = await trainer.request.get(`${home}/report`)
  expect((await file.body()).subarray(0, 3)).toEqual(Buffer.from('\uFEFF'))
  await trainer.goto(`${home}/hand-out`)
  expect(pagesOf(await print(trainer))).toBe(1)
  await trainer.goto(`${home}/certificates`)
  await expect(trainer.locator('.certificate')).toHaveCount(7)
  await expect(trainer.locator('.certificate').first()).toContainText('สะดุดและแก้ได้ 1 ครั้ง')
  expect(pagesOf(await print(trainer)), 'a sheet each').toBe(7)
  await back.reload()
  await expect(back.getByText('ชั้นเรียนจบแล้ว ท่านยังซ้อมต่อในห้องนี้ได้')).toBeVisible()

  await trainer.goto(`${home}/projector`)
  for (const size of [{ width: 1920, height: 1080 }, projector]) {
    await trainer.setViewportSize(size)
    const seen = await manySeats(trainer, 200)
    expect(seen, 'two hundred are seen at once').toMatchObject({ fits: true, seats: 200 })
    expect(seen.letters).toBeGreaterThanOrEqual(24)
  }
})

test('where no stream comes through the board asks by itself', async ({ page: trainer, baseURL }) => {
  await trainer.route('**/stream', route => route.abort())
  await trainer.goto('/classroom')
  await trainer.getByTestId('title').fill('รุ่นบ่าย')
  await trainer.getByTestId('open-class').click()
  const digits = ((await trainer.getByTestId('join-code').textContent()) ?? '').replace(/\s/g, '')
  await trainer.request.post(`${baseURL}/api/v1/classes/${digits}/learners`, { data: {} })
  await expect(trainer.getByTestId('joined')).toContainText('1 คน')
})

test('the heading of the board stays in sight while rows pass under it, and covers none that has the focus', async ({
  page: trainer,
  request,
}) => {
  const opened = await request.post('/api/v1/classes', { data: { title: 'รุ่นค่ำ' } })
  const { id, code, token } = await opened.json()
  for (let learner = 0; learner < 12; learner++)
    await request.post(`/api/v1/classes/${code}/learners`, { data: {} })
  await trainer.setViewportSize({ width: 1280, height: 400 })
  await trainer.goto(`/classroom/${id}/enter/${token}`)
  await trainer.goto(`/classroom/${id}`)
  const heading = trainer.getByRole('columnheader', { name: 'ชื่อเล่น' })
  const linkOf = (seat: number) => trainer.locator(`#seat-${seat}`).getByRole('link')
  await linkOf(12).focus()
  await expect(heading).toBeInViewport({ ratio: 1 })
  for (let seat = 11; seat > 0; seat--) {
    await trainer.keyboard.press('Shift+Tab')
    await expect(linkOf(seat)).toBeFocused()
    const [row, head] = await Promise.all([linkOf(seat).boundingBox(), heading.boundingBox()])
    expect(row?.y, `seat ${seat} (WCAG 2.4.11)`).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0))
  }
})
