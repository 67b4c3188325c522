/** A course from the catalogue to its certificate, in a browser that runs no script. */
import type { Page } from '@playwright/test'
import { expect, test } from './kit/test'
import { rightAnswers, sevenRight } from './right-answers'

test.use({ javaScriptEnabled: false })

const title = 'ปกป้องเลขบัตรและ OTP'
const choose = async (page: Page, answers: number[]) => {
  for (const [index, answer] of answers.entries())
    await page
      .locator(`input[name="q${index + 1}"]`)
      .nth(answer)
      .check()
}
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

test('five lessons, a quiz taken three times, what was done kept through a sign-out, and a certificate on one A4 that is verified by its code', async ({
  page,
  room,
  person,
  mooc,
}) => {
  const start = () => room.startUrl(person.citizenId, 'mooc')
  const [finish, send] = [page.getByTestId('finish-lesson'), page.getByTestId('send-quiz')]
  await page.goto(await start())
  await mooc.open()
  await mooc.search.fill(title)
  await mooc.find.click()
  await mooc.courses.getByRole('link', { name: title }).click()
  await mooc.startLearning.click()
  for (const lesson of [1, 2, 3]) {
    await expect(page.getByText(`บทเรียนที่ ${lesson} จาก 5`)).toBeVisible()
    await finish.click()
  }
  await mooc.leave()
  await page.goto(await start())
  await expect(page.getByText('เรียนแล้ว 3 จาก 5 บท')).toBeVisible()
  await page.getByRole('link', { name: `เรียนต่อบทที่ 4: ${title}` }).click()
  await finish.click()
  await finish.click()

  await expect(page.getByRole('heading', { level: 1, name: 'แบบทดสอบท้ายรายวิชา' })).toBeVisible()
  const asked = await page.content()
  await choose(page, rightAnswers.slice(0, 8))
  await send.click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/^ข้อ 9 /, /^ข้อ 10 /])
  await expect(page).toHaveTitle(/^ข้อผิดพลาด: /)
  for (const [index, answer] of rightAnswers.slice(0, 8).entries())
    await expect(page.locator(`input[name="q${index + 1}"]`).nth(answer)).toBeChecked()
  await choose(page, sevenRight)
  await send.click()
  await expect(page.getByText('ตอบถูก 7 จาก 10 ข้อ เกณฑ์ผ่านคือ 8 ข้อ')).toBeVisible()
  await expect(page.getByRole('link', { name: /^อ่านบทที่/ })).toHaveText([/บทที่ 2/, /บทที่ 3/, /บทที่ 5/])
  const why = 'ฉบับที่มาถึงหลังสุดจึงอาจเป็นรหัสเก่า'
  expect(await page.content()).toContain(why)
  expect(asked, 'no reason stands in the questions').not.toContain(why)

  await page.getByRole('link', { name: 'ทำแบบทดสอบอีกครั้ง' }).click()
  await choose(page, rightAnswers)
  await send.click()
  await expect(page.getByRole('heading', { level: 1, name: 'ท่านผ่านแบบทดสอบแล้ว' })).toBeVisible()
  await page.getByRole('link', { name: 'ดูใบรับรอง' }).click()
  const certificate = page.locator('.certificate')
  await expect(certificate).toContainText('นางสาวสมพร ใจดี')
  await expect(certificate).toContainText('ไม่ใช่หลักฐานการอบรม')
  await expect(certificate).toContainText('ผลทดสอบ 10 จาก 10 ข้อ')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pagesOf(pdf)).toBe(1)
  // 297 × 210 mm in points.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 841\.\d+ 59\d\.\d+\]/)

  const code = (await certificate.locator('strong').textContent()) ?? ''
  await page.getByRole('link', { name: 'ไปที่หน้า “ตรวจใบรับรอง”' }).click()
  await page.getByTestId('code').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByTestId('verify-certificate').click()
  await expect(page.getByRole('region', { name: /เป็นผู้ออกใบรับรองนี้/ })).toContainText('นางสาวสมพร ใจดี')
  await expect(page, 'what was typed is in no address').toHaveURL(/\/mooc\/certificates$/)
})
