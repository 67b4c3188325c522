/** What axe does not see: who reads by ear, by keyboard, in large letters, in few colours, or slowly. */
import type { Page } from '@playwright/test'
import { expect, test } from './kit/test'

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

test('what ticks stands in no live region and is told at most every fifteen seconds, its end too', async ({
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
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
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

test('the language and the size of the text leave what is typed where it is, and send none of it', async ({
  page,
  room,
  seis,
}) => {
  await seis.open()
  await seis.askForPassword(room.person('no-email').citizenId)
  await expect(seis.firstName).toBeVisible()
  await seis.fillProof(room.person('no-email'))
  const posted: string[] = []
  page.on('request', request => posted.push(request.postData() ?? ''))
  const keepsAll = async () => {
    await expect(seis.firstName).toHaveValue(room.person('no-email').firstName)
    await expect(seis.laserCode).toHaveValue(room.person('no-email').laserCode)
    await expect(seis.birthYear).toHaveValue(/^25\d\d$/)
  }
  await page.getByRole('button', { name: 'ตัวอักษรขนาดใหญ่มาก' }).click()
  await expect(page.getByRole('button', { name: 'ตัวอักษรขนาดใหญ่มาก' })).toHaveAttribute('aria-pressed', 'true')
  await keepsAll()
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[A-Za-z]/)
  await expect(page).toHaveTitle(/Simulation/)
  await keepsAll()
  expect(posted.join(' ')).not.toContain(room.person('no-email').laserCode)
})

test('a switch that cannot be made in place opens the page anew', async ({ page, seis }) => {
  await page.route('**/locale', route =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  )
  await seis.open()
  await seis.userCode.fill('1')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(seis.userCode).toHaveValue('')
})

test('more time for a code is a press away, under the page that waits for it, and what is typed stays', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  const code = await room.readCode({ site: 'connect' })
  await connect.otp.fill(code)
  await expect(page.getByText('รหัสใช้ได้ 5 นาที')).toBeVisible()
  await page.getByRole('button', { name: 'ให้เวลาเพิ่ม 1 ชั่วโมง' }).click()
  await expect(page.getByText('รหัสใช้ได้ 5 นาที')).toHaveCount(0)
  await expect(connect.otp).toHaveValue(code)
  await room.advance(50 * 60)
  await connect.confirm.click()
  await expect(connect.allow).toBeVisible()
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

test('the button that shows a secret names it, and says what a press does', async ({ page, room, seis }) => {
  await seis.open()
  await seis.askForPassword(room.person('no-email').citizenId)
  await page.getByRole('button', { name: 'แสดง หมายเลข Laser Code' }).click()
  const hide = page.getByRole('button', { name: 'ซ่อน หมายเลข Laser Code' })
  await expect(hide).not.toHaveAttribute('aria-pressed')
  await expect(seis.laserCode).toHaveAttribute('type', 'text')
})

test.describe('text twice as large on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the bar takes at most a quarter of the screen, and lies in the flow where it would take a third', async ({
    page,
    room,
    mooc,
    connect,
  }) => {
    await mooc.beginSignIn()
    await connect.askFor(room.person('ready').citizenId)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const tools = page.locator('.practice-tools')
    await expect(tools).toHaveCSS('position', 'fixed')
    await expect.poll(async () => (await tools.boundingBox())?.height).toBeLessThanOrEqual(740 / 4)
    await page.setViewportSize({ width: 360, height: 450 })
    await expect(tools).toHaveCSS('position', 'static')
    await connect.confirm.focus()
    await expect(connect.confirm).toBeInViewport({ ratio: 1 })
  })
})

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

test('a letter that came with the page is told of, and one that comes while the card is open', async ({
  page,
  room,
  mooc,
  connect,
  bar,
}) => {
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
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

test('two forms on a page have one summary of slips between them', async ({ seis }) => {
  await seis.open()
  await seis.requestPassword.click()
  await expect(seis.alert).toHaveCount(1)
  await seis.enter.click()
  await expect(seis.alert).toHaveCount(1)
  await expect(seis.alert).toBeFocused()
})

test('Page Down scrolls a step of the trace, the arrow keys turn it', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await page.goto(`${room.urls.home}/trace`)
  const { flows } = await room.call<{ flows: { id: string }[] }>('GET', '/trace/flows')
  const first = `${room.urls.home}/trace/${flows[0]?.id}/1`
  await page.goto(first)
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await expect(page).toHaveURL(first)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\/2$/)
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
    await mooc.beginSignIn()
    await connect.askFor(room.person('ready').citizenId)
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

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('what only a script can do is not shown, no link promises a dialog, and a form says what a switch would cost', async ({
    page,
    room,
    mooc,
    connect,
  }) => {
    await mooc.beginSignIn()
    await connect.askFor(room.person('ready').citizenId)
    await expect(page.locator('[aria-haspopup]')).toHaveCount(0)
    await expect(page.getByText('หากจะเปลี่ยนภาษาหรือขนาดตัวอักษร').first()).toBeVisible()
    for (const path of ['/mail', '/cards/ready', '/tools', '/seis']) {
      await page.goto(`${room.urls.home}${path}`)
      for (const button of await page.locator('[data-copies], [data-reveal], [data-prints]').all())
        await expect(button).toBeHidden()
    }
  })
})
