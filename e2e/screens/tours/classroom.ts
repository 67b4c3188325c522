/** Joining a class, and the trainer's pages of one. */
import { expect, type Page } from '@playwright/test'
import { lookAt, type Tour } from './tour'

/** Opens a class in this browser: where its board is, and its six digits. */
async function opensAClass(page: Page): Promise<{ board: string; digits: string }> {
  await page.getByTestId('title').fill('รุ่นเช้า')
  await page.getByTestId('open-class').click()
  await expect(page.getByTestId('join-code')).toBeVisible()
  const digits = ((await page.getByTestId('join-code').textContent()) ?? '').replace(/\s/g, '')
  return { board: page.url().replace('/join-screen', ''), digits }
}

const learnerTour: Tour = async (page, _room, look) => {
  await page.goto('/classroom')
  const { board, digits } = await opensAClass(page)
  await lookAt(page, '/join', 'เข้าร่วมชั้นเรียน', look, 'joining')
  await page.getByTestId('code').fill('12')
  await page.getByRole('button', { name: 'ต่อไป' }).click()
  await expect(page.getByTestId('slips')).toBeVisible()
  await look('joining, mistyped')
  await lookAt(page, `/join/${digits}`, 'ชั้นเรียน รุ่นเช้า', look, 'joining a class')
  await page.getByTestId('join').click()
  await expect(page.getByTestId('own-seat')).toBeVisible()
  const home = page.url()
  await page.goto(board)
  await page.getByTestId('hold').click()
  await page.goto(home)
  await page.locator('section[aria-labelledby="seat"] summary').click()
  await expect(page.getByTestId('held')).toBeVisible()
  await look('room home, of a class that is held')
  await page.getByTestId('hand').click()
  await expect(page.getByTestId('hand')).toContainText('เอามือลง')
  await look('room home, hand up')
  await lookAt(page, `/join/${digits}`, 'ชั้นเรียน รุ่นเช้า', look, 'joining a class, with a seat in it')
}

const trainerTour: Tour = async (page, _room, look) => {
  await lookAt(page, '/classroom', 'เปิดชั้นเรียน', look, 'opening a class')
  await lookAt(page, '/classroom/plans', 'แผนการสอน', look, 'plans')
  for (let item = 1; item <= 4; item++) await page.locator(`#item${item}`).selectOption('')
  await page.getByTestId('keep-plan').click()
  await expect(page.getByTestId('slips')).toBeVisible()
  await look('plans, without a name and without a part')
  await page.getByTestId('title').fill('รุ่นเช้า')
  await page.locator('#item1').selectOption('part-1')
  await page.getByTestId('keep-plan').click()
  await expect(page.getByRole('status')).toBeVisible()
  await page.locator('summary').last().click()
  await look('plans, one kept')
  await page.goto('/classroom')
  await page.getByTestId('open-class').click()
  await expect(page.getByTestId('slips')).toBeVisible()
  await look('opening a class, without a name')
  const { board, digits } = await opensAClass(page)
  await look('join screen')
  await lookAt(page, board, 'กระดานของชั้นเรียน', look, 'board, nobody joined')
  await page.goto(`/join/${digits}`)
  await page.getByTestId('join').click()
  await page.getByTestId('hand').click()
  await lookAt(page, board, 'กระดานของชั้นเรียน', look, 'board, a hand up')
  await page.getByTestId('next-item').click()
  await page.locator('section[aria-labelledby="plan"] summary').click()
  await look('board, its plan open')
  await lookAt(page, `${board}/projector`, 'จอฉายของชั้นเรียน', look, 'projector')
}

const deedsTour: Tour = async (page, _room, look) => {
  await page.goto('/classroom')
  const { board, digits } = await opensAClass(page)
  await page.goto(`/join/${digits}`)
  await page.getByTestId('join').click()
  await expect(page.getByTestId('own-seat')).toBeVisible()
  await lookAt(page, `${board}/seats/1`, 'ที่นั่ง 1', look, 'a seat')
  await lookAt(page, `${board}/act`, 'สั่งชั้นเรียน', look, 'acting on a class')
  await page.getByTestId('act').click()
  await expect(page.getByTestId('deeds').getByRole('listitem')).toHaveCount(1)
  await look('acting on a class, done')
  await lookAt(page, `${board}/seat-cards`, 'บัตรที่นั่ง', look, 'seat cards')
  await page.getByTestId('make-cards').click()
  await expect(page.locator('.seat-card')).toHaveCount(41)
  await look('seat cards, made')
  await lookAt(page, `${board}/summary`, 'สรุปชั้นเรียน', look, 'summary of a class')
  await lookAt(page, `${board}/certificates`, 'ใบรับรองของชั้นเรียน', look, 'certificates of a class')
  await lookAt(page, `${board}/hand-out`, 'เอกสารแจก', look, 'hand-out of a class')
  await lookAt(page, `${board}/settings`, 'ตั้งค่าชั้นเรียน', look, 'settings of a class')
  await lookAt(page, '/classroom/nosuchclassnosuchcla', 'ลิงก์ของวิทยากร', look, 'no class of one’s own')
}

export const classroomTours: Record<string, Tour> = {
  'joining a class': learnerTour,
  'a class on its screens': trainerTour,
  'a class and what is done to it': deedsTour,
}
