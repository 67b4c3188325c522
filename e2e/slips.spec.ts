/**
 * A learner's slips: each has its own sentence, loses nothing, and leads on. The browser finds most of them before
 * anything is sent; the server finds them all, and says the same.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { HttpBrowser } from './kit/http-browser.mjs'
import { realLookingEmail, realLookingId, realLookingLaserCode, realLookingPhone } from './kit/not-practice'
import { Server } from './kit/server'
import { expectSlip, scriptsRun, sendUnchecked } from './kit/slip'
import { expect, test } from './kit/test'

type Slips = [typed: string, sentence: string][]

const idSlips: Slips = [
  ['', 'โปรดกรอกเลขประจำตัวประชาชน 13 หลัก'],
  ['1999', 'เลขยังไม่ครบ 13 หลัก'],
  ['19999000000131', 'เลขยาวเกิน 13 หลัก'],
  ['somporn', 'ช่องนี้รับเฉพาะตัวเลข'],
  ['1999900000014', 'เลขหลักสุดท้ายไม่สอดคล้อง'],
]
const notPracticeId = 'เลขนี้ไม่ใช่เลขสำหรับฝึก ห้องซ้อมไม่รับเลขจริง รวมถึงเลขที่พิมพ์เป็นตัวอย่างในคู่มือ'
const codeSlips: Slips = [
  ['', 'โปรดกรอกรหัส 6 หลัก'],
  ['12345', 'รหัสต้องมี 6 หลัก'],
  ['12a456', 'รหัสมีแต่ตัวเลข'],
]
const emailSlips: Slips = [
  ['', 'โปรดกรอกอีเมลสำหรับฝึก'],
  ['mung.r', 'โปรดกรอกอีเมลให้ครบ'],
]
const phoneSlips: Slips = [
  ['', 'โปรดกรอกหมายเลขโทรศัพท์'],
  ['080-000', 'โปรดกรอกหมายเลขให้ครบ'],
]

/** Each slip, first as the browser finds it, then as the server does; what was typed stays either way. */
async function expectEachSlip(page: Page, field: Locator, press: Locator, slips: Slips, keeps = true) {
  for (const [typed, sentence] of slips) {
    await test.step(`“${typed}”`, async () => {
      await scriptsRun(field)
      await field.fill(typed)
      await press.click()
      await expectSlip(page, field, sentence)
      await expect(field).toHaveValue(typed)
      await sendUnchecked(field)
      await expectSlip(page, field, sentence)
      await expect(field).toHaveValue(keeps ? typed : '')
    })
  }
}

/** Nothing that was sent since holds `value`. */
function listen(page: Page) {
  const sent: string[] = []
  page.on('request', request => sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)))
  return (value: string) => expect(sent.filter(line => line.includes(value))).toEqual([])
}

/** A value that may be somebody's: not sent by the browser, refused by the server and not shown again. */
async function expectRefused(page: Page, field: Locator, press: Locator, value: string, sentence: string) {
  const expectNotSent = listen(page)
  await scriptsRun(field)
  await field.fill(value)
  await press.click()
  await expectSlip(page, field, sentence)
  await expect(field, 'what was typed stays in the browser').toHaveValue(value)
  expectNotSent(value)
  await sendUnchecked(field)
  await expectSlip(page, field, sentence)
  await expect(field).toHaveValue('')
  expect(await page.content()).not.toContain(value)
  expect(page.url()).not.toContain(value)
}

test.describe('at ETDA Connect', () => {
  test.beforeEach(async ({ mooc, connect }) => {
    await mooc.beginSignIn()
    await connect.ocsc.click()
  })

  test('every slip in the 13 digits is told in its own words, by the browser and by the server', async ({
    page,
    connect,
  }) => {
    await expectEachSlip(page, connect.citizenId, connect.askForOtp, idSlips)
  })

  test('a real-looking number is refused before it is sent, and by the server, which does not show it again', async ({
    page,
    connect,
  }) => {
    await expectRefused(page, connect.citizenId, connect.askForOtp, realLookingId(), notPracticeId)
  })

  test('Thai digits, spaces and hyphens are taken as they are, in the number and in the code', async ({
    room,
    connect,
  }) => {
    await connect.citizenId.fill('๑-๙๙๙๙ 00000-01-3')
    await connect.askForOtp.click()
    await expect(connect.otp).toBeVisible()
    const code = await room.readCode({ site: 'connect' })
    const thai = code.replace(/\d/g, digit => String.fromCharCode(0x0e50 + Number(digit)))
    await connect.otp.fill(`${thai.slice(0, 3)}-${thai.slice(3)}`)
    await connect.otp.press('Enter')
    await expect(connect.allow).toBeVisible()
  })

  test('a number of nobody and of somebody retired are told apart, and what was typed stays', async ({
    page,
    room,
    connect,
  }) => {
    for (const [typed, sentence] of [
      ['5999900000059', 'ไม่พบเลขนี้ในระบบ ก.พ. ๗'],
      [room.person('retired').citizenId, 'ท่านพ้นจากราชการแล้ว'],
    ] as const) {
      await connect.citizenId.fill(typed)
      await connect.askForOtp.click()
      await expectSlip(page, connect.citizenId, sentence)
      await expect(connect.citizenId).toHaveValue(typed)
    }
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })

    test('a real-looking number is kept in the browser by the field itself', async ({ page, connect }) => {
      const number = realLookingId()
      const expectNotSent = listen(page)
      const address = page.url()
      await connect.citizenId.fill(number)
      await connect.askForOtp.click()
      const isHeldBack = await connect.citizenId.evaluate(
        (field: HTMLInputElement) => field.validity.patternMismatch,
      )
      expect(isHeldBack).toBe(true)
      expect(page.url()).toBe(address)
      expectNotSent(number)
    })
  })
})

test.describe('at the code of ETDA Connect', () => {
  const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

  test.beforeEach(async ({ room, mooc, connect }) => {
    await mooc.beginSignIn()
    await connect.askFor(room.person('ready').citizenId)
    await expect(connect.otp).toBeVisible()
  })

  test('every slip of typing is told in its own words, by the browser and by the server', async ({
    page,
    connect,
  }) => {
    await expectEachSlip(page, connect.otp, connect.confirm, codeSlips)
  })

  test('the full address is nowhere in the page, its data or its address', async ({ page, room }) => {
    await expect(page.getByText('XXXporn.j@ocsc.example')).toBeVisible()
    expect(await page.content()).not.toContain(String(room.person('ready').email))
    expect(page.url()).not.toContain('somporn')
  })

  test('a wrong code says how many tries are left; the fifth is answered with 429 and the clock time it ends', async ({
    page,
    room,
    connect,
  }) => {
    const code = await room.readCode({ site: 'connect' })
    for (const triesLeft of [4, 3, 2, 1]) {
      await connect.submitOtp(wrong(code))
      await expectSlip(page, connect.otp, `ท่านกรอกได้อีก ${triesLeft} ครั้ง`)
    }
    const answer = page.waitForResponse(response => response.url().endsWith('/otp/verify'))
    await connect.submitOtp(wrong(code))
    expect((await answer).status()).toBe(429)
    expect(Number((await answer).headers()['retry-after'])).toBeGreaterThan(14 * 60)
    await expect(page.getByRole('heading', { level: 1, name: 'กรอกรหัสผิดครบจำนวนครั้ง' })).toBeVisible()
    await expect(page.getByText(/ถึงเวลา \d{2}:\d{2} น\./)).toBeVisible()
    expect((await room.send('GET', '/otp?site=connect')).status(), 'the code is dead').toBe(404)
  })

  test('an expired code offers a new one, and the new one works', async ({ page, room, connect }) => {
    const code = await room.readCode({ site: 'connect' })
    await room.advance(301)
    await connect.submitOtp(code)
    await expectSlip(page, connect.otp, 'รหัสนี้หมดอายุแล้ว')
    await connect.resend.click()
    await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
    await connect.submitOtp(await room.readCode({ site: 'connect' }))
    await expect(connect.allow).toBeVisible()
  })

  test('an old code names the reference of the newer one', async ({ page, room, connect }) => {
    const code = await room.readCode({ site: 'connect' })
    await room.advance(61)
    await connect.resend.click()
    await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
    const reference = await connect.reference()
    await connect.submitOtp(code)
    await expectSlip(page, connect.otp, `รหัสอ้างอิง ${reference}`)
  })

  test('the wait before another code is visible, asking too early says it too, and the last sending is announced', async ({
    page,
    room,
    connect,
  }) => {
    await expect(page.getByText(/ขอรหัสใหม่ได้ในอีก \d+ วินาที/).first()).toBeVisible()
    await connect.resend.click()
    await expect(connect.alert).toContainText(/โปรดรออีก \d+ วินาที/)
    for (const left of [3, 2, 1]) {
      await room.advance(61)
      await connect.resend.click()
      await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
      if (left > 1) await expect(page.getByText(`ขอรหัสใหม่ได้อีก ${left} ครั้ง`)).toBeVisible()
    }
    await expect(page.getByText(/ขอรหัสใหม่ได้อีก 1 ครั้ง|ครั้งสุดท้าย/).first(), 'said before the last').toBeVisible()
    await room.advance(61)
    await connect.resend.click()
    await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
    await connect.submitOtp(await room.readCode({ site: 'connect' }))
    await expect(connect.allow).toBeVisible()
  })
})

test.describe('at SEIS', () => {
  test('every slip in รหัสผู้ใช้ is told in its own words, by the browser and by the server', async ({
    page,
    seis,
  }) => {
    await seis.open()
    await expectEachSlip(page, seis.userCode, seis.requestPassword, idSlips)
  })

  test('a real-looking number in รหัสผู้ใช้ is refused before it is sent, and by the server', async ({
    page,
    seis,
  }) => {
    await seis.open()
    await expectRefused(page, seis.userCode, seis.requestPassword, realLookingId(), notPracticeId)
  })

  test('every slip in รหัสผ่าน is told in its own words: of typing, too early, wrong, dead and expired', async ({
    page,
    room,
    seis,
  }) => {
    await seis.open()
    await seis.signIn('123456')
    await expectSlip(page, seis.password, 'ยังไม่มีรหัสผ่านสำหรับการเข้าใช้ครั้งนี้')
    await seis.askForPassword(room.person('ready').citizenId)
    await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
    await expectEachSlip(page, seis.password, seis.enter, codeSlips, false)
    const code = await room.readCode({ site: 'seis' })
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    for (const triesLeft of [4, 3, 2, 1]) {
      await seis.signIn(wrong)
      await expectSlip(page, seis.password, `กรอกได้อีก ${triesLeft} ครั้ง`)
    }
    await seis.signIn(wrong)
    await expectSlip(page, seis.password, 'กรอกรหัสผ่านผิดครบ 5 ครั้ง')
    await seis.signIn(code)
    await expectSlip(page, seis.password, 'กรอกรหัสผ่านผิดครบ 5 ครั้ง')

    await room.advance(61)
    await seis.requestPassword.click()
    const second = await room.readCode({ site: 'seis' })
    await room.advance(301)
    await seis.signIn(second)
    await expectSlip(page, seis.password, 'รหัสผ่านนี้หมดอายุแล้ว')
  })

  test('an old password names the reference of the newer one, and asking too early says how long to wait', async ({
    page,
    room,
    seis,
  }) => {
    await seis.open()
    await seis.askForPassword(room.person('ready').citizenId)
    await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
    await expect(page.getByText(/ขอรหัสผ่านใหม่ได้ในอีก \d+ วินาที/).first()).toBeVisible()
    const old = await room.readCode({ site: 'seis' })
    await room.advance(10)
    await seis.requestPassword.click()
    await expect(seis.alert).toContainText(/ขอรหัสผ่านใหม่ได้ในอีก \d+ วินาที/)
    await room.advance(51)
    const before = await page.getByTestId('reference').textContent()
    await seis.requestPassword.click()
    await expect(page.getByTestId('reference')).not.toHaveText(String(before))
    const reference = await page.getByTestId('reference').textContent()
    await seis.signIn(old)
    await expectSlip(page, seis.password, `รหัสอ้างอิง ${reference}`)
  })

  test.describe('at the proof of identity', () => {
    test.beforeEach(async ({ room, seis }) => {
      await seis.open()
      await seis.askForPassword(room.person('no-email').citizenId)
      await seis.fillProof(room.person('no-email'))
    })

    test('every slip in names and Laser Code is told in its own words, by the browser and by the server', async ({
      page,
      room,
      seis,
    }) => {
      const { laserCode, firstName } = room.person('no-email')
      await expectEachSlip(page, seis.firstName, seis.prove, [['', 'โปรดกรอกชื่อตามบัตรซ้อม']])
      await seis.firstName.fill(firstName)
      await seis.laserCode.fill(laserCode)
      await expectEachSlip(page, seis.lastName, seis.prove, [['', 'โปรดกรอกนามสกุลตามบัตรซ้อม']])
      await seis.fillProof(room.person('no-email'))
      const laserSlips: Slips = [
        ['', 'โปรดกรอก Laser Code'],
        ['ZZ9-24680', 'โปรดกรอกให้ครบตามด้านหลังบัตรซ้อม'],
      ]
      await expectEachSlip(page, seis.laserCode, seis.prove, laserSlips, false)
      await expectRefused(page, seis.laserCode, seis.prove, realLookingLaserCode(), 'ห้องซ้อมไม่รับรหัสจากบัตรจริง')
    })

    test('every slip in the birth date is told in its own words, with the year named, and the three fields stay', async ({
      page,
      room,
      seis,
    }) => {
      const nextYear = String(new Date().getFullYear() + 543 + 1)
      for (const [[day, month, year], field, sentence] of [
        [['29', '2', '2544'], seis.birthDay, 'ไม่มีวันที่ 29/2/2544 ในปฏิทินของปี พ.ศ. 2544'],
        [['28', '2', '2018'], seis.birthYear, 'ท่านหมายถึง พ.ศ. 2561 ใช่หรือไม่'],
        [['28', '2', nextYear], seis.birthYear, `วันที่ 28/2/${nextYear} ยังมาไม่ถึง`],
        [['28', 'ก.พ.', '2518'], seis.birthMonth, 'โปรดกรอกวัน เดือน และปี พ.ศ. เป็นตัวเลข'],
        [['28', '', '2518'], seis.birthMonth, 'โปรดกรอกวัน เดือน และปี พ.ศ. เกิดให้ครบ'],
      ] as const) {
        await scriptsRun(seis.birthDay)
        await seis.birthDay.fill(day)
        await seis.birthMonth.fill(month)
        await seis.birthYear.fill(year)
        await seis.laserCode.fill(room.person('no-email').laserCode)
        await seis.prove.click()
        await expectSlip(page, field, sentence)
        await expect(seis.birthDay).toHaveValue(day)
        await expect(seis.birthMonth).toHaveValue(month)
        await expect(seis.birthYear).toHaveValue(year)
      }
      await seis.birthDay.fill('๒๘')
      await seis.birthMonth.fill('๒')
      await seis.birthYear.fill('๒๕๑๘')
      await seis.laserCode.fill('zz9 2468013 52')
      await seis.prove.click()
      await expect(seis.newEmail, 'Thai digits, small letters and spaces are taken as they are').toBeVisible()
    })

    test('every slip in the new e-mail is told in its own words, and only practice domains are taken', async ({
      page,
      seis,
    }) => {
      await seis.prove.click()
      await seis.confirmEmail.fill('mung.r@ocsc.example')
      await expectEachSlip(page, seis.newEmail, seis.save, emailSlips)
      await seis.newEmail.fill('mung.r@ocsc.example')
      await expectEachSlip(page, seis.confirmEmail, seis.save, [
        ['', 'โปรดกรอกอีเมลเดิมอีกครั้ง'],
        ['mung.x@ocsc.example', 'อีเมลสองช่องไม่ตรงกัน'],
      ])
      await expectRefused(page, seis.newEmail, seis.save, realLookingEmail(), 'ไม่รับอีเมลจริง')
      await seis.setPasswordAddress('MUNG.R@ocsc.example')
      await expect(page.getByText('บันทึกอีเมลสำหรับรับรหัสผ่านแล้ว')).toBeVisible()
    })
  })

  test('every slip in ข้อมูลส่วนตัว is told in its own words, and nothing is saved by a slip', async ({
    page,
    room,
    seis,
  }) => {
    const person = room.person('ready')
    await seis.enterAs(person)
    await seis.profile.click()
    await seis.edit.click()
    await expectEachSlip(page, seis.email, seis.edit, emailSlips)
    await expectRefused(page, seis.email, seis.edit, realLookingEmail(), 'ไม่รับอีเมลจริง')
    await seis.email.fill('other.address@ocsc.example')
    await expectEachSlip(page, seis.phone, seis.edit, phoneSlips)
    await expectRefused(page, seis.phone, seis.edit, realLookingPhone(), 'ห้องซ้อมไม่รับหมายเลขจริง')
    await seis.phone.fill('080-000-0001')
    await expectRefused(page, seis.fax, seis.edit, realLookingPhone(), 'ห้องซ้อมไม่รับหมายเลขจริง')
    await seis.profile.click()
    await expect(seis.email).toHaveValue(String(person.email))
  })
})

test('the server keeps no trace of what may be somebody’s: not in its database, its log or a cookie', async () => {
  const server = await Server.start()
  try {
    const { id, personas } = await (await fetch(`${server.origin}/api/v1/rooms`, { method: 'POST' })).json()
    const home = `${server.origin}/r/${id}`
    const { citizenId } = personas.find(({ key }: { key: string }) => key === 'no-email')
    const browser = new HttpBrowser()
    const secrets = [realLookingId(), realLookingLaserCode(), realLookingPhone(), realLookingEmail()]
    const [number = '', laserCode = '', phone = '', email = ''] = secrets

    const login = await browser.open(`${home}/mooc/login`)
    const menu = await browser.submit(login, {}, { action: '/mooc/login/start' })
    const digits = await browser.submit(menu, { method: 'ocsc' })
    const answers = [await browser.submit(digits, { citizenId: number })]
    const seis = await browser.open(`${home}/seis`)
    answers.push(await browser.submit(seis, { userCode: number }))
    const proof = await browser.submit(await browser.open(`${home}/seis`), { userCode: citizenId })
    const claim = { firstName: 'ก', lastName: 'ข', birthDay: '1', birthMonth: '1', birthYear: '2520' }
    answers.push(await browser.submit(proof, { ...claim, laserCode }))
    for (const [path, form] of [
      ['/seis/email/save', { email, emailConfirm: email }],
      ['/seis/profile/save', { email, phone, fax: phone }],
      ['/mooc/search', { q: number }],
      ['/mail/search', { search: email }],
    ] as const) {
      const body = new URLSearchParams(form).toString()
      answers.push(await browser.open(home + path, { method: 'POST', body }))
    }
    const shown = answers
      .map(({ text, url, headers }) => `${url} ${JSON.stringify(headers)} ${text}`)
      .join('\n')
    const kept = readdirSync(server.data, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
      .join('\n')
    expect(kept, 'the database was looked at').toContain(citizenId)
    for (const secret of [number, laserCode, phone]) expect(shown).not.toContain(secret)
    for (const secret of secrets) {
      expect(kept).not.toContain(secret)
      expect(server.log).not.toContain(secret)
    }
  } finally {
    await server.stop()
  }
})
