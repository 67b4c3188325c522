/** Thai MOOC, from the catalogue to the lesson. */
import { expect } from '@playwright/test'
import { Connect } from '../../kit/pages/connect'
import { Mooc } from '../../kit/pages/mooc'
import { rightAnswers, sevenRight } from '../../right-answers'
import { realLookingId } from '../../slips/not-practice'
import { lookAt, type Tour } from './tour'

const catalogueTour: Tour = async (page, room, look) => {
  const mooc = new Mooc(page, room)
  await lookAt(page, room.urls.mooc, 'เรียนรู้เรื่องใหม่', look, 'catalogue')
  await mooc.search.fill('ดิจิทัล')
  await mooc.find.click()
  await expect(page.getByText('ผลการค้นหา')).toBeVisible()
  await look('catalogue, found')
  await mooc.search.fill('ไม่มีวิชานี้')
  await mooc.find.click()
  await expect(page.getByText('ไม่พบรายวิชาที่ตรงกับคำค้น')).toBeVisible()
  await look('catalogue, nothing found')
  await mooc.search.fill(realLookingId())
  await mooc.search.evaluate((input: HTMLInputElement) => input.form?.submit())
  await expect(page.getByText('ช่องค้นหาไม่รับเลขประจำตัว')).toBeVisible()
  await look('catalogue, a number typed')
  await lookAt(page, `${room.urls.mooc}/courses/OCSC00038`, 'การบริหารความเสี่ยงดิจิทัล', look, 'course')
  await lookAt(page, `${room.urls.mooc}/learn/OCSC00038`, 'บทเรียนนี้ยังไม่เปิด', look, 'lesson, closed')
  await lookAt(page, `${room.urls.mooc}/login`, 'Login', look, 'sign-in page')
  await page.getByRole('link', { name: 'Register' }).click()
  await look('sign-in page, explained')
  await lookAt(page, `${room.urls.mooc}/login?lang=th`, 'เข้าสู่ระบบ', look, 'sign-in page in Thai')
  await lookAt(page, `${room.urls.mooc}/login/failed`, 'ลงชื่อเข้าใช้ไม่สำเร็จ', look, 'sign-in failed')
}

const learnerTour: Tour = async (page, room, look) => {
  const [mooc, connect] = [new Mooc(page, room), new Connect(page, room)]
  const { citizenId } = room.person('ready')
  await mooc.beginSignIn()
  await connect.proveTo(citizenId)
  await connect.deny.click()
  await expect(page.getByRole('heading', { name: 'ท่านเลือกไม่อนุญาต' })).toBeVisible()
  await look('denied')
  await mooc.tryAgain.click()
  await connect.signInAs(citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await look('dashboard, new')
  await lookAt(page, `${room.urls.mooc}/courses/OCSC00038`, 'การบริหารความเสี่ยงดิจิทัล', look, 'course, signed in')
  await mooc.startLearning.click()
  await expect(page.getByRole('radio').first()).toBeVisible()
  await look('lesson')
  await page
    .getByRole('radio')
    .first()
    .evaluate((radio: HTMLInputElement) => radio.form?.submit())
  await expect(page.getByText('โปรดเลือกหนึ่งคำตอบก่อนส่ง').first()).toBeVisible()
  await look('lesson, no answer chosen')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).click()
  await expect(page.getByText('คำตอบของท่าน')).toBeVisible()
  await look('lesson, answered')
  await lookAt(page, `${room.urls.mooc}/dashboard`, 'สวัสดี', look, 'dashboard')
  await mooc.signOut.click()
  await expect(mooc.fromEverywhere).toBeVisible()
  await look('sign-out, from here or everywhere')
  await mooc.fromHere.click()
  await expect(page.getByText('ท่านออกจากระบบ Thai MOOC แล้ว')).toBeVisible()
  await look('signed out of the MOOC')
}

const courseTour: Tour = async (page, room, look) => {
  const course = `${room.urls.mooc}/learn/REH00006`
  const answer = async (answers: number[]) => {
    for (const [index, place] of answers.entries())
      await page
        .locator(`input[name="q${index + 1}"]`)
        .nth(place)
        .check()
    await page.getByTestId('send-quiz').click()
  }
  await page.goto(await room.startUrl(room.person('ready').citizenId, 'mooc'))
  await page.goto(`${room.urls.mooc}/courses/REH00006`)
  await new Mooc(page, room).startLearning.click()
  await page.getByTestId('finish-lesson').click()
  await expect(page.getByText('บทเรียนที่ 2 จาก 5')).toBeVisible()
  await look('lesson of a course of five')
  await lookAt(page, `${room.urls.mooc}/dashboard`, 'สวัสดี', look, 'dashboard, a course half done')
  await lookAt(page, `${room.urls.mooc}/courses/REH00006`, 'ปกป้องเลขบัตร', look, 'course half done')
  await lookAt(page, `${course}/quiz`, 'แบบทดสอบท้ายรายวิชา', look, 'quiz')
  await answer(rightAnswers.slice(0, 8))
  await expect(page.getByRole('alert')).toContainText('ข้อ 9')
  await look('quiz, two questions left')
  await answer(sevenRight)
  await expect(page.getByText('ตอบถูก 7 จาก 10 ข้อ')).toBeVisible()
  await look('quiz, not passed')
  await page.goto(`${course}/quiz`)
  await answer(rightAnswers)
  await expect(page.getByRole('heading', { name: 'ท่านผ่านแบบทดสอบแล้ว' })).toBeVisible()
  await look('quiz, passed')
  await lookAt(page, `${course}/certificate`, 'ใบรับรองการเรียน', look, 'certificate')
  const code = (await page.locator('.certificate strong').textContent()) ?? ''
  await page.goto(`${room.urls.mooc}/certificates`)
  await page.getByTestId('code').fill('3C4D')
  await page.getByTestId('verify-certificate').click()
  await expect(page.getByRole('alert')).toContainText('12 ตัว')
  await look('certificate, not found')
  await page.getByTestId('code').fill(code)
  await page.getByTestId('verify-certificate').click()
  await expect(page.getByRole('region', { name: /เป็นผู้ออกใบรับรองนี้/ })).toBeVisible()
  await look('certificate, verified')
}

export const moocTours: Record<string, Tour> = {
  'the catalogue and the sign-in page': catalogueTour,
  'the learner’s pages': learnerTour,
  'a course to its certificate': courseTour,
}
