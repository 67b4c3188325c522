/** Both parts of the manual and every exercise, as somebody walks them who does what is asked, by whichever hand. */
import { expect } from '@playwright/test'
import type { Fixtures } from '../kit/test'
import { wrongCode } from '../wrong-code'
import type { Hand } from './hand'

export interface Walker extends Fixtures {
  hand: Hand
}

const newAddress = 'somebody.new@ocsc.example'

/** Part 1, steps 1 to 4. */
export async function giveDigits({ hand, mooc, connect }: Walker, citizenId: string): Promise<void> {
  await hand.press(mooc.signIn)
  await hand.press(mooc.withEtdaConnect)
  await giveDigitsAtMenu({ hand, connect }, citizenId)
}

async function giveDigitsAtMenu(
  { hand, connect }: Pick<Walker, 'hand' | 'connect'>,
  citizenId: string,
): Promise<void> {
  await hand.press(connect.ocsc)
  await hand.fill(connect.citizenId, citizenId)
  await hand.press(connect.askForOtp)
}

/** Step 5. */
export async function giveCode({ hand, connect }: Walker, code: string): Promise<void> {
  await hand.fill(connect.otp, code)
  await hand.press(connect.confirm)
}

const newestCode = ({ room }: Walker) => room.readCode({ site: 'connect' })

/** Part 1 from the catalogue to the first lesson, with one slip at step 5, by what stands on card and letter. */
export async function walkFirstPart(walker: Walker): Promise<void> {
  const { page, hand, mooc, connect } = walker
  await hand.press(mooc.signIn)
  await hand.press(mooc.withEtdaConnect)
  await hand.press(connect.ocsc)
  const { citizenId } = await hand.readCard()
  await hand.fill(connect.citizenId, citizenId)
  await hand.press(connect.askForOtp)
  const reference = await connect.reference()
  const code = await hand.readCode(reference)
  await giveCode(walker, wrongCode(code))
  await expect(connect.alert).toBeVisible()
  await giveCode(walker, code)
  await hand.press(connect.allow)
  await hand.press(page.getByRole('main').getByRole('listitem').getByRole('link').first())
  await hand.press(mooc.startLearning)
  await expect(page).toHaveURL(/\/mooc\/learn\//)
}

/** Part 2, steps 1 and 2. */
async function proveAtSeis(
  { hand, seis }: Walker,
  person: Walker['room']['personas'][number],
): Promise<void> {
  await hand.fill(seis.userCode, person.citizenId)
  await hand.press(seis.requestPassword)
  const [year, month, day] = person.birthDate.split('-').map(Number)
  await hand.fill(seis.firstName, person.firstName)
  await hand.fill(seis.lastName, person.lastName)
  await hand.fill(seis.birthDay, String(day))
  await hand.fill(seis.birthMonth, String(month))
  await hand.fill(seis.birthYear, String((year ?? 0) + 543))
  await hand.fill(seis.laserCode, person.laserCode)
  await hand.press(seis.prove)
}

async function giveAddress({ hand, seis }: Walker, again = newAddress): Promise<void> {
  await hand.fill(seis.newEmail, newAddress)
  await hand.fill(seis.confirmEmail, again)
  await hand.press(seis.save)
}

/** Steps 4 and 5, up to one's own data. */
async function enterSeis(walker: Walker, citizenId: string): Promise<void> {
  const { hand, seis, room } = walker
  await hand.fill(seis.userCode, citizenId)
  await hand.press(seis.requestPassword)
  await expect(walker.page.getByTestId('reference')).toBeVisible()
  await hand.fill(seis.password, await room.readCode({ site: 'seis' }))
  await hand.press(seis.enter)
  await hand.press(seis.officers)
  await hand.press(seis.profile)
}

/** Steps 6 and 7. */
async function store({ hand, seis, page }: Walker): Promise<void> {
  await hand.press(seis.edit)
  await hand.fill(seis.email, newAddress)
  await hand.fill(seis.phone, '080-000-0009')
  await hand.press(seis.edit)
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
}

/** Part 2 from the user code over the night. */
export async function walkSecondPart(walker: Walker): Promise<void> {
  const { page, hand, room } = walker
  const person = room.person('no-email')
  await proveAtSeis(walker, person)
  await giveAddress(walker)
  await enterSeis(walker, person.citizenId)
  await store(walker)
  await hand.press(page.getByTestId('next-day'))
  await expect(page.getByText(/ขณะนี้คือ/)).toBeVisible()
}

/** Later than any wait of a code. */
const wait = ({ room }: Walker) => room.advance(61)

async function askAgain(walker: Walker): Promise<void> {
  const { hand, connect } = walker
  const before = await connect.reference()
  await wait(walker)
  await hand.press(connect.resend)
  await expect.poll(connect.reference).not.toBe(before)
}

/** Each exercise from its site's first page until its question is asked; and the right answer. */
export const exerciseWalks: Record<string, { walk: (walker: Walker) => Promise<void>; answer: string }> = {
  'lost-code': {
    answer: 'check-and-resend',
    walk: async walker => {
      await giveDigits(walker, walker.room.person('ready').citizenId)
      await askAgain(walker)
      await giveCode(walker, await newestCode(walker))
    },
  },
  'wrong-email': {
    answer: 'at-seis',
    walk: async walker => {
      const person = walker.room.person('bad-email')
      await giveDigits(walker, person.citizenId)
      await walker.hand.press(walker.connect.secondPart)
      await proveAtSeis(walker, person)
      await giveAddress(walker, 'somebody.else@ocsc.example')
      await expect(walker.seis.alert).toBeVisible()
      await giveAddress(walker)
      await enterSeis(walker, person.citizenId)
      await store(walker)
    },
  },
  'old-code': {
    answer: 'same-reference',
    walk: async walker => {
      await giveDigits(walker, walker.room.person('ready').citizenId)
      const old = await newestCode(walker)
      await askAgain(walker)
      await giveCode(walker, old)
      await expect(walker.connect.alert).toBeVisible()
      await giveCode(walker, await newestCode(walker))
    },
  },
  'locked-account': {
    answer: 'wait',
    walk: async walker => {
      const { citizenId } = walker.room.person('ready')
      await giveDigits(walker, citizenId)
      await giveCode(walker, await newestCode(walker))
      await expect(walker.page.getByRole('heading', { name: /^โปรดรอถึงเวลา/ })).toBeVisible()
      await walker.room.skipToNextDay()
      await walker.hand.press(walker.connect.backToMooc)
      await walker.hand.press(walker.mooc.withEtdaConnect)
      await giveDigitsAtMenu(walker, citizenId)
      await giveCode(walker, await newestCode(walker))
    },
  },
  'retired-officer': {
    answer: 'agency',
    walk: walker => giveDigits(walker, walker.room.person('retired').citizenId),
  },
  'refused-consent': {
    answer: 'no-data',
    walk: async walker => {
      const { hand, mooc, connect } = walker
      const { citizenId } = walker.room.person('ready')
      await giveDigits(walker, citizenId)
      await giveCode(walker, await newestCode(walker))
      await hand.press(connect.deny)
      await hand.press(mooc.tryAgain)
      await giveDigitsAtMenu(walker, citizenId)
      await giveCode(walker, await newestCode(walker))
      await hand.press(connect.allow)
    },
  },
  'left-too-early': {
    answer: 'second-press',
    walk: async walker => {
      const { page, hand, bar, connect, seis } = walker
      const person = walker.room.person('no-email')
      await proveAtSeis(walker, person)
      await giveAddress(walker)
      await enterSeis(walker, person.citizenId)
      // The way that the advice offers; a test has it on the room's page.
      await hand.press(bar.bar.getByRole('button', { name: 'ไปลงชื่อเข้าใช้ Thai MOOC' }))
      await giveDigits(walker, person.citizenId)
      await hand.press(connect.secondPart)
      await hand.press(page.getByRole('link', { name: 'ใช้งานต่อ' }))
      await hand.press(seis.profile)
      await store(walker)
    },
  },
  'false-letter': {
    answer: 'tell-nobody',
    walk: async walker => {
      await giveDigits(walker, walker.room.person('ready').citizenId)
      await giveCode(walker, await newestCode(walker))
    },
  },
  'web-address': { answer: 'right', walk: async () => undefined },
}
