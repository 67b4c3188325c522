/** What axe does not see: who reads by ear. */
import { askForCode } from '../first-steps'
import { expect, test } from '../kit/test'

test('what ticks is right after a sleep and after a reload, stands in no live region and is told at most every fifteen seconds, its end too', async ({
  page,
  room,
  seis,
}) => {
  await page.clock.install()
  await seis.open()
  await seis.askForPassword(room.person('ready').citizenId)
  const wait = page.locator('[data-countdown]')
  await expect(wait).toContainText(/\d+/)
  expect(await wait.evaluate(element => element.closest('[role="status"]'))).toBeNull()
  const left = async () => Number(/\d+/.exec((await wait.textContent()) ?? '')?.[0])
  await page.clock.fastForward(20_000)
  expect(await left(), 'a machine that slept for twenty seconds').toBeLessThanOrEqual(40)
  await room.advance(30)
  await page.reload()
  expect(await left(), 'a page that is opened again').toBeLessThanOrEqual(30)
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    const look = (changes: MutationRecord[]) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]')
        const words = region?.textContent?.replace(/[\u00AD\u200B]/g, '').trim()
        if (words && region && !region.matches('[data-arrived]')) told.push(words)
      }
    }
    new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  await page.clock.runFor(62_000)
  await expect(wait.getByText('ครบเวลารอแล้ว ขอใหม่ได้').first()).toBeVisible()
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told)
  expect(told.length).toBeLessThanOrEqual(5)
  expect(told.at(-1)).toBe('ครบเวลารอแล้ว ขอใหม่ได้')
})

test('asking for a code too early is told at its button, which has one number, and marks no code as wrong', async ({
  room,
  mooc,
  connect,
}) => {
  await askForCode({ room, mooc, connect })
  await connect.resend.click()
  await expect(connect.alert).toBeFocused()
  await expect(connect.otp).not.toHaveAttribute('aria-invalid')
  const description = await connect.resend.evaluate(button =>
    (button.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.textContent ?? '')
      .join(' / '),
  )
  expect(description.replace(/[\u00AD\u200B]/g, '').match(/อีก \d+ วินาที/g)).toHaveLength(2)
  await connect.alert.getByRole('link').click()
  await expect(connect.resend).toBeFocused()
})

test('a copy button keeps its name and its width, tells of each press, and has its words back after a while', async ({
  page,
  room,
}) => {
  await page.clock.install()
  await page.goto(`${room.urls.home}/cards/ready`)
  const button = page.getByRole('button', { name: 'คัดลอกเลขประจำตัวประชาชน' })
  const width = async () => (await button.boundingBox())?.width ?? 0
  const said = button.locator('xpath=following-sibling::*[1]')
  const before = await width()
  for (const press of ['first', 'second']) {
    await button.click()
    await page.clock.runFor(100)
    await expect(said, press).not.toBeEmpty()
    await expect(button).toHaveAccessibleName('คัดลอกเลขประจำตัวประชาชน')
    expect(await width()).toBeGreaterThanOrEqual(before)
  }
  await page.clock.runFor(5000)
  await expect(button).toHaveText('คัดลอกเลขประจำตัวประชาชน')
  await expect(said).toBeEmpty()
})

test('where there is no clipboard, copying selects the text and says so', async ({ page, room }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(`${room.urls.home}/cards/ready`)
  const button = page.getByRole('button', { name: 'คัดลอกเลขประจำตัวประชาชน' })
  await button.click()
  await expect(button).toContainText('เลือกข้อความ')
  await expect(button.locator('xpath=following-sibling::*[1]')).toContainText('เลือกข้อความ')
  const selected = await page.evaluate(() => String(getSelection()))
  expect(selected.replaceAll('-', '').trim()).toBe(room.person('ready').citizenId)
})

test('the button that shows a secret names it, and says what a press does', async ({ page, room, seis }) => {
  await seis.open()
  await seis.askForPassword(room.person('no-email').citizenId)
  await page.getByRole('button', { name: 'แสดง หมายเลข Laser Code' }).click()
  const hide = page.getByRole('button', { name: 'ซ่อน หมายเลข Laser Code' })
  await expect(hide).not.toHaveAttribute('aria-pressed')
  await expect(seis.laserCode).toHaveAttribute('type', 'text')
})

test('a letter that came with the page is told of, and one that comes while the card is open', async ({
  page,
  room,
  mooc,
  connect,
  bar,
}) => {
  await askForCode({ room, mooc, connect })
  await expect(page.locator('[data-arrived]')).toContainText('มีจดหมายใหม่')
  await bar.card.click()
  await expect(bar.dialog.getByRole('definition').first()).toBeVisible()
  await room.advance(61)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByTestId('resend-otp').click()
  await expect(bar.dialog.getByRole('status').filter({ hasText: 'มีจดหมายใหม่' })).toHaveCount(1)
})

test('every name of a control holds the words that are seen on it', async ({ page, room }) => {
  for (const path of [
    '',
    '/tools',
    '/mooc',
    '/mooc/login',
    '/seis',
    '/cards/ready',
    '/mail',
    '/faults',
    '/learning',
  ]) {
    await page.goto(`${room.urls.home}${path}`)
    const apart = await page.locator('[aria-label]:is(a, button, summary)').evaluateAll(controls =>
      controls.flatMap(control => {
        const plain = (text: string) =>
          text
            .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
            .trim()
            .toLowerCase()
        const name = plain(control.getAttribute('aria-label') ?? '')
        // biome-ignore lint/performance/useDomNodeTextContent: of what is not shown it says nothing, as an eye does.
        const seen = plain((control as HTMLElement).innerText ?? '')
        return control.checkVisibility() && !name.includes(seen) ? [`${seen} / ${name}`] : []
      }),
    )
    expect(apart, path).toEqual([])
  }
})

test('in English every Thai word that is left is marked as Thai', async ({ page, context, room }) => {
  await context.addCookies([{ name: 'locale', value: 'en', url: room.urls.home }])
  const bare: string[] = []
  const look = async () =>
    bare.push(
      ...(await page.evaluate(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        while (texts.nextNode()) {
          const { parentElement, data } = texts.currentNode as Text
          const isRead = parentElement && !parentElement.closest('script, style, [lang="th"]')
          if (isRead && /[ก-๛]/.test(data)) found.push(`${location.pathname.slice(13)}: ${data.slice(0, 60)}`)
        }
        return found
      })),
    )
  for (const path of [
    '',
    '/tools',
    '/mail',
    '/exercises',
    '/exercises/refused-consent',
    '/faults',
    '/seis',
  ]) {
    await page.goto(`${room.urls.home}${path}`)
    await look()
  }
  await page.goto(`${room.urls.home}/exercises/refused-consent`)
  await page.getByTestId('begin').click()
  await page.goto(`${room.urls.home}/mooc/login`)
  await look()
  await page.getByTestId('login-with-etda-connect').click()
  await look()
  // An exercise says its sentence at once; one press more points, and its words are the mark's too.
  await page.getByTestId('ask-hint').click()
  await expect(page.locator('.driver-popover')).toBeVisible()
  await look()
  await page.keyboard.press('Escape')
  await page.getByTestId('choose-ocsc').click()
  await expect(page.getByTestId('request-otp')).toBeVisible()
  await look()
  await page.locator('[name="citizenId"]').fill(room.person('ready').citizenId)
  await page.getByTestId('request-otp').click()
  await page.locator('[name="otp"]').fill(await room.readCode({ site: 'connect' }))
  await page.getByTestId('confirm-otp').click()
  await expect(page.getByTestId('allow')).toBeVisible()
  await look()
  await page.getByTestId('allow').click()
  await page.goto(`${room.urls.home}/endings/1`)
  await expect(page.getByTestId('next-exercise')).toBeVisible()
  await look()
  expect(bare).toEqual([])
})

test('two forms on a page have one summary of slips between them', async ({ seis }) => {
  await seis.open()
  await seis.requestPassword.click()
  await expect(seis.alert).toHaveCount(1)
  await seis.enter.click()
  await expect(seis.alert).toHaveCount(1)
  await expect(seis.alert).toBeFocused()
})
