/**
 * Both parts and all exercises on a phone: by a finger, by the keyboard alone, and where no script runs. The parts in
 * each of their modes, to their end.
 */
import { expect, test } from '../kit/test'
import { type HandName, hands } from './hand'
import { exerciseWalks, type Walker, walkFirstPart, walkSecondPart } from './walks'

const phone = { viewport: { width: 360, height: 740 } }
const ways: [hand: HandName, mode: 'guided' | 'test' | 'free', use: Parameters<typeof test.use>[0]][] = [
  ['a finger', 'guided', { ...phone, hasTouch: true }],
  ['the keyboard alone', 'test', phone],
  ['no scripts', 'free', { ...phone, javaScriptEnabled: false }],
]
const modeNames = { guided: 'มีคำแนะนำ', test: 'แบบทดสอบ', free: 'ไม่มีคำแนะนำ' }

for (const [name, mode, use] of ways)
  test.describe(`by ${name}`, () => {
    test.use({ ...use, roomOptions: { pace: 'fast' } })

    const walkerOf = (fixtures: Omit<Walker, 'hand'>): Walker => ({
      ...fixtures,
      hand: hands[name](fixtures.page),
    })

    /** From the room's home, in this way's mode. */
    async function begin({ page, hand }: Walker, part: 1 | 2): Promise<void> {
      const task = page.getByTestId(`part-${part}`)
      if (mode === 'guided') return hand.press(task.getByTestId(part === 1 ? 'start-mooc' : 'start-seis'))
      await hand.press(task.getByText('เลือกวิธีซ้อม', { exact: true }).first())
      const radio = task.getByRole('radio', { name: new RegExp(`^${modeNames[mode]}`) })
      await hand.press(radio)
      await expect(radio).toBeChecked()
      await hand.press(task.getByRole('button', { name: 'เริ่มด้วยวิธีที่เลือก' }))
    }

    /** What the mode shows on a page of a site, and what it does not. */
    async function expectMode({ page, bar }: Walker): Promise<void> {
      await expect(page.getByTestId('ask-hint')).toHaveCount(mode === 'guided' ? 1 : 0)
      await expect(bar.guide).toHaveCount(mode === 'free' ? 0 : 1)
      if (mode === 'test') await expect(page.locator('#practice-guide')).toContainText('แบบทดสอบ ส่วนที่')
      await expect(bar.bar, 'whatever the mode').toContainText('ระบบจำลอง')
    }

    async function expectMarked({ page }: Walker): Promise<void> {
      const result = page.getByRole('region', { name: 'ผลการทดสอบ' })
      if (mode === 'test') await expect(result).toContainText('ไม่ได้ขอคำใบ้')
      else await expect(result).toHaveCount(0)
    }

    test('part 1, to the page that says how it went', async ({
      page,
      room,
      faults,
      mooc,
      connect,
      seis,
      bar,
      home,
    }) => {
      const walker = walkerOf({ page, room, faults, mooc, connect, seis, bar })
      await home.open()
      await begin(walker, 1)
      await expectMode(walker)
      await walkFirstPart(walker)
      await walker.hand.press(bar.bar.getByRole('link', { name: 'ดูสรุปการซ้อม' }))
      await expect(page.getByTestId('ending-lead')).toContainText('ท่านทำครบ 7 ขั้นตอนแล้ว')
      await expect(page.locator('[data-slip="code.wrong"]')).toContainText('ขั้นตอนที่ 5')
      await expect(page.locator('[data-step="4"]')).toContainText(/\d+ วินาที/)
      await expectMarked(walker)
      if (mode === 'guided') await expect(page.getByTestId('ending-hints')).toContainText('ไม่ได้ขอคำใบ้')
      if (mode === 'test')
        await expect(page.getByRole('region', { name: 'ผลการทดสอบ' })).toContainText('ติดขัด 1 ครั้ง')
    })

    test('part 2, over the night to the page that says how it went', async ({
      page,
      room,
      faults,
      mooc,
      connect,
      seis,
      bar,
      home,
    }) => {
      const walker = walkerOf({ page, room, faults, mooc, connect, seis, bar })
      await home.open()
      await begin(walker, 2)
      await expectMode(walker)
      await walkSecondPart(walker)
      await walker.hand.press(page.getByRole('link', { name: 'ดูสรุปส่วนที่ 2' }))
      await expect(page.getByTestId('ending-lead')).toContainText('ท่านทำครบ 8 ขั้นตอนแล้ว')
      await expect(page.locator('[data-step="7"]')).toContainText(/\d+ วินาที/)
      await expect(page.locator('[data-slip]')).toHaveCount(0)
      await expectMarked(walker)
    })

    for (const [exercise, { walk, answer }] of Object.entries(exerciseWalks))
      test(`exercise ${exercise}, to its answer`, async ({
        page,
        room,
        faults,
        mooc,
        connect,
        seis,
        bar,
      }) => {
        const walker = walkerOf({ page, room, faults, mooc, connect, seis, bar })
        await page.goto(`${room.urls.home}/exercises/${exercise}`)
        await walker.hand.press(page.getByTestId('begin'))
        await walk(walker)
        const toQuestion = page.getByTestId('exercise-line').getByRole('link', { name: 'ไปที่คำถาม' })
        if (exercise !== 'web-address') await walker.hand.press(toQuestion)
        await walker.hand.press(page.locator(`#answer-${answer}`))
        await walker.hand.press(page.getByRole('button', { name: 'ส่งคำตอบ' }))
        await expect(page.getByRole('main').getByRole('status')).toContainText('ท่านผ่านแบบฝึกหัดข้อนี้แล้ว')
      })
  })
