/**
 * A learner's slips: each has its own sentence, loses nothing, and leads on. The browser finds most of them before
 * anything is sent; the server finds them all, and says the same.
 */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../kit/test'
import { expectSlip, sendUnchecked } from './slip'

export type Slips = [typed: string, sentence: string][]

export const idSlips: Slips = [
  ['', 'โปรดกรอกเลขประจำตัวประชาชน 13 หลัก'],
  ['1999', 'เลขยังไม่ครบ 13 หลัก'],
  ['19999000000131', 'เลขยาวเกิน 13 หลัก'],
  ['somporn', 'ช่องนี้รับเฉพาะตัวเลข'],
  ['19999OOOOOO13', 'มีตัวอักษร O ปนอยู่'],
  ['1999900000014', 'เลขที่กรอกมีบางหลักไม่ตรง'],
]
export const notPracticeId = 'เลขนี้ไม่ใช่เลขสำหรับฝึก ห้องซ้อม SSO ไม่รับเลขจริง รวมถึงเลขที่พิมพ์เป็นตัวอย่างในคู่มือ'
export const codeSlips: Slips = [
  ['', 'โปรดกรอกรหัส 6 หลัก'],
  ['12345', 'รหัสต้องมี 6 หลัก'],
  ['12a456', 'รหัสมีแต่ตัวเลข'],
]
/** One field: the keyboard is that of digits, and a phone offers the code that has just come. */
export const asACodeIsAsked = [
  ['type', 'text'],
  ['inputmode', 'numeric'],
  ['autocomplete', 'one-time-code'],
] as const
export const emailSlips: Slips = [
  ['', 'โปรดกรอกอีเมล'],
  ['mung.r', 'โปรดกรอกอีเมลให้ครบ'],
  ['มุ่ง@ocsc.example', 'อีเมลใช้ตัวอักษรอังกฤษ'],
  ['mung r@ocsc.example', 'อีเมลต้องไม่มีช่องว่าง'],
]
export const phoneSlips: Slips = [
  ['', 'โปรดกรอกหมายเลขโทรศัพท์'],
  ['080-000', 'โปรดกรอกหมายเลขให้ครบ'],
]

/** Each slip, first as the browser finds it, then as the server does; what was typed stays either way. */
export async function expectEachSlip(page: Page, field: Locator, press: Locator, slips: Slips, keeps = true) {
  for (const [typed, sentence] of slips) {
    await test.step(`“${typed}”`, async () => {
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
export function listen(page: Page) {
  const sent: string[] = []
  page.on('request', request => sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)))
  return (value: string) => expect(sent.filter(line => line.includes(value))).toEqual([])
}

/** A value that may be somebody's: not sent by the browser, refused by the server and not shown again. */
export async function expectRefused(
  page: Page,
  field: Locator,
  press: Locator,
  value: string,
  sentence: string,
) {
  const expectNotSent = listen(page)
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
