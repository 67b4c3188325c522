/** An exercise from the room's home to its end, on a phone. */
import { expect, test } from './kit/test'

test.use({ viewport: { width: 360, height: 740 }, roomOptions: { pace: 'fast' } })

test('a code that never comes: begun from the room’s home, walked as a test, asked, passed', async ({
  page,
  room,
  home,
  mooc,
  connect,
  bar,
}) => {
  const line = page.getByTestId('exercise-line')
  await home.open()
  await page.getByRole('link', { name: 'เปิดแบบฝึกหัด' }).click()
  await page.getByRole('link', { name: 'ดูโจทย์: จดหมายรหัสไม่มา' }).click()
  await page.getByTestId('begin-test').click()
  await expect(line).toContainText('ไม่มีคำแนะนำ')
  await expect(bar.guide, 'a test gives no advice').not.toContainText('กดปุ่ม “Sign in”')
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  const lost = await connect.reference()
  await expect(page.getByText('ขอรหัสใหม่ได้ในอีก')).toHaveCount(0)
  await connect.resend.click()
  await expect.poll(() => connect.reference()).not.toBe(lost)
  await connect.submitOtp(await bar.readCode(await connect.reference()))
  await expect(connect.allow).toBeVisible()
  await line.getByRole('link', { name: 'ไปที่คำถาม' }).click()
  await page.getByLabel('ให้เพื่อนร่วมงานขอรหัสแทน').check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('ยังไม่ใช่คำตอบนี้')
  await page.getByLabel('ดูว่าอีเมลที่แสดงเป็นของท่าน').check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).click()
  await expect(page.getByTestId('exercise-state')).toHaveAttribute('data-state', 'passed')
  await expect(page.getByRole('main')).toContainText('ไม่มีจุดที่ติดขัดนอกจากเหตุที่เป็นโจทย์')
  await expect(page.getByRole('heading', { name: 'เมื่อใช้ระบบจริง' })).toBeVisible()
  await home.open()
  await expect(page.getByText('ผ่านแล้ว 1 จาก 9 ข้อ')).toBeVisible()
})
