/** Every failure of people and of mail: armed, fired, seen in the page, reported, gone. Those of the protocol: outside-clients' table. */
import { catalogue, type FaultName, faultNames } from '../lib/faults/catalogue'
import { expect, type Fixtures } from './kit/test'
import { test } from './other-browsers'

test.use({ roomOptions: { pace: 'fast' } })

interface Story {
  fault: FaultName
  where?: { site: 'connect' | 'seis' }
  /** Up to the step where it strikes, and what is seen there. */
  strikes: (kit: Fixtures) => Promise<void>
  /** The same step again, now that it is spent: all is well. */
  passes: (kit: Fixtures) => Promise<void>
}

const askFor = async ({ mooc, connect, room }: Fixtures) => {
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
}
const askAgain = async ({ connect, room }: Fixtures) => {
  await connect.citizenId.fill(room.person('ready').citizenId)
  await connect.askForOtp.click()
  await expect(connect.otp).toBeVisible()
}
const signInAgain = async ({ mooc, connect, room }: Fixtures) => {
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
}
/** Asks for a new code as soon as the page lets one, and gives it in. */
const resendAndConfirm = async ({ page, connect, room }: Fixtures) => {
  const old = await connect.reference()
  // The button is there all the while, for a browser without scripts: the words beside it say when.
  await expect(page.getByText('ขอรหัสใหม่ได้ในอีก')).toHaveCount(0)
  await connect.resend.click()
  await expect.poll(() => connect.reference()).not.toBe(old)
  await connect.submitOtp(await room.readCode({ site: 'connect', reference: await connect.reference() }))
  await expect(connect.allow).toBeVisible()
}
const refusedAt =
  (words: string) =>
  async (kit: Fixtures): Promise<void> => {
    await askFor(kit)
    await expect(kit.connect.alert).toContainText(words)
  }
const codeFromTheLetter = async ({ room, connect }: Fixtures) =>
  room.readCode({ site: 'connect', reference: await connect.reference() })

const stories: Story[] = [
  { fault: 'register-down', strikes: refusedAt('ขัดข้องชั่วคราว'), passes: askAgain },
  { fault: 'not-in-register', strikes: refusedAt('ไม่พบเลขนี้'), passes: askAgain },
  { fault: 'officer-retired', strikes: refusedAt('พ้นจากราชการแล้ว'), passes: askAgain },
  { fault: 'no-email', strikes: refusedAt('ไม่พบอีเมลของท่าน'), passes: askAgain },
  { fault: 'wrong-email', strikes: refusedAt('อีเมลไม่ถูกต้อง'), passes: askAgain },
  {
    fault: 'officer-locked',
    strikes: async kit => {
      await askFor(kit)
      await expect(kit.page.getByRole('heading', { level: 1 })).toContainText('โปรดรอถึงเวลา')
    },
    passes: async kit => {
      await kit.room.advance(6)
      await signInAgain(kit)
    },
  },
  {
    fault: 'code-expired',
    strikes: async kit => {
      await askFor(kit)
      await kit.connect.submitOtp(await codeFromTheLetter(kit))
      await expect(kit.connect.alert).toContainText('หมดอายุ')
    },
    passes: resendAndConfirm,
  },
  {
    fault: 'too-many-tries',
    strikes: async kit => {
      await askFor(kit)
      await kit.connect.submitOtp(await codeFromTheLetter(kit))
      await expect(kit.page.getByRole('heading', { level: 1 })).toContainText('โปรดรอถึงเวลา')
    },
    passes: async kit => {
      await kit.room.advance(6)
      await signInAgain(kit)
    },
  },
  {
    fault: 'session-lost',
    strikes: async kit => {
      await askFor(kit)
      await kit.connect.submitOtp(await codeFromTheLetter(kit))
      await expect(kit.page.getByRole('heading', { level: 1 })).toContainText('ทำต่อที่นี่ไม่ได้')
    },
    passes: signInAgain,
  },
  {
    fault: 'consent-refused',
    strikes: async kit => {
      await kit.mooc.beginSignIn()
      await kit.connect.signInAs(kit.room.person('ready').citizenId)
      await expect(kit.page).toHaveURL(/\/login\/denied$/)
    },
    passes: signInAgain,
  },
  {
    fault: 'proof-mismatch',
    strikes: async ({ seis, room, page }) => {
      await seis.open()
      await seis.askForPassword(room.person('no-email').citizenId)
      await seis.proveIdentity(room.person('no-email'))
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('ข้อมูลไม่ตรงกับทะเบียน')
    },
    passes: async ({ seis, room }) => {
      await seis.proveIdentity(room.person('no-email'))
      await expect(seis.newEmail).toBeVisible()
    },
  },
  {
    fault: 'save-failed',
    strikes: async ({ seis, room }) => {
      await seis.enterAs(room.person('ready'))
      await seis.saveContact('somporn.new@ocsc.example', '080-000-0009')
      await expect(seis.alert).toContainText('จัดเก็บข้อมูลไม่สำเร็จ')
      await expect(seis.email).toHaveValue('somporn.new@ocsc.example')
      const people = await room.call<{ email: string }>('GET', `/personas/${room.person('ready').citizenId}`)
      expect(people.email).toBe('somporn.j@ocsc.example')
    },
    passes: async ({ seis, page }) => {
      await seis.edit.click()
      await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
    },
  },
  {
    fault: 'hand-over-late',
    strikes: async ({ room, seis, mooc, connect }) => {
      const { citizenId } = room.person('ready')
      await seis.enterAs(room.person('ready'))
      await seis.saveContact('somporn.new@ocsc.example', '080-000-0009')
      await room.skipToNextDay()
      await mooc.beginSignIn()
      await connect.askFor(citizenId)
      const [letter] = await room.call<{ to: string }[]>('GET', '/messages?wait=10&to=somporn.j@ocsc.example')
      expect(letter?.to).toBe('somporn.j@ocsc.example')
    },
    passes: async ({ room, mooc, connect }) => {
      await room.skipToNextDay()
      await mooc.beginSignIn()
      await connect.askFor(room.person('ready').citizenId)
      const letters = await room.call<{ to: string }[]>(
        'GET',
        '/messages?wait=10&to=somporn.new@ocsc.example',
      )
      expect(letters).toHaveLength(1)
    },
  },
  {
    fault: 'mail-lost',
    strikes: async kit => {
      await askFor(kit)
      await expect(kit.connect.otp).toBeVisible()
      expect(await kit.room.call<unknown[]>('GET', '/messages?wait=1')).toEqual([])
      expect((await kit.room.send('GET', '/otp?wait=1')).status()).toBe(404)
    },
    passes: resendAndConfirm,
  },
  {
    fault: 'mail-late',
    strikes: async kit => {
      await askFor(kit)
      await expect(kit.connect.otp).toBeVisible()
      expect(await kit.room.call<unknown[]>('GET', '/messages')).toEqual([])
    },
    passes: async kit => {
      await kit.connect.submitOtp(await codeFromTheLetter(kit))
      await expect(kit.connect.allow).toBeVisible()
    },
  },
  {
    fault: 'mail-twice',
    strikes: async kit => {
      await askFor(kit)
      const reference = await kit.connect.reference()
      await kit.bar.mail.click()
      await expect(kit.bar.letter(reference)).toHaveCount(2)
      await kit.bar.close.click()
    },
    passes: async kit => {
      await kit.connect.submitOtp(await codeFromTheLetter(kit))
      await expect(kit.connect.allow).toBeVisible()
    },
  },
  {
    fault: 'mail-wrong-code',
    strikes: async kit => {
      await askFor(kit)
      await kit.connect.submitOtp(await codeFromTheLetter(kit))
      await expect(kit.connect.alert).toContainText('ไม่ตรง')
    },
    passes: resendAndConfirm,
  },
  {
    fault: 'register-down',
    where: { site: 'seis' },
    strikes: async ({ seis, room }) => {
      await seis.open()
      await seis.askForPassword(room.person('ready').citizenId)
      await expect(seis.alert).toContainText('ขัดข้องชั่วคราว')
      await expect(seis.userCode).not.toHaveValue('')
    },
    passes: async ({ seis, room }) => {
      await seis.askForPassword(room.person('ready').citizenId)
      await expect(seis.password).toBeVisible()
    },
  },
  {
    fault: 'no-email',
    where: { site: 'seis' },
    strikes: async ({ seis, room, page }) => {
      await seis.open()
      await seis.askForPassword(room.person('ready').citizenId)
      await expect(page.getByText('ค้นหาอีเมลไม่พบ', { exact: true })).toBeVisible()
    },
    passes: async ({ seis, room }) => {
      await seis.open()
      await seis.askForPassword(room.person('ready').citizenId)
      await expect(seis.password).toBeVisible()
    },
  },
]

for (const { fault, where, strikes, passes } of stories) {
  const at = where ? ` at ${where.site}` : ''
  test(`${fault}${at}: strikes once, is reported, and is gone`, async ({
    page,
    room,
    faults,
    mooc,
    connect,
    seis,
    bar,
  }) => {
    const kit = { page, room, faults, mooc, connect, seis, bar }
    const id = await faults.arm(fault, where ? { where } : {})
    await faults.expectNotFired(id)
    await strikes(kit)
    await faults.expectFired(id)
    expect((await faults.read(id)).timesLeft).toBe(0)
    await passes(kit)
    await faults.expectFired(id)
  })
}

test('each failure of people and of mail has its story', () => {
  const told = new Set(stories.map(({ fault }) => fault))
  const known = faultNames.filter(name => catalogue[name].kind !== 'protocol')
  expect(known.filter(name => !told.has(name))).toEqual([])
})

test('a fault for another person or another site waits for them', async ({ mooc, connect, room, faults }) => {
  const other = await faults.arm('no-email', { where: { citizenId: room.person('new-officer').citizenId } })
  const portal = await faults.arm('mail-lost', { where: { site: 'seis' } })
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await faults.expectNotFired(other)
  await faults.expectNotFired(portal)
})

test('the room’s own page arms, reports and disarms; scripts are not needed', async ({ otherPage, room }) => {
  const page = await otherPage({ javaScriptEnabled: false })
  await page.goto(`${room.urls.home}/tools`)
  await page.getByRole('link', { name: 'เลือกเหตุขัดข้อง' }).click()
  await expect(page.getByText('ยังไม่ได้ตั้งเหตุขัดข้องใด')).toBeVisible()
  const late = page.getByTestId('fault-mail-lost')
  await late.getByText('จดหมายหาย').click()
  await late.getByLabel('เกิดกับ').selectOption({ label: 'นางสาวสมพร ใจดี' })
  await late.getByRole('button').click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('ตั้งไว้แล้ว')
  const armed = page.getByRole('region', { name: 'ที่ตั้งไว้ในห้องนี้' })
  await expect(armed).toContainText('เฉพาะ นางสาวสมพร ใจดี')
  await expect(armed).toContainText('ยังไม่เกิด')
  await armed.getByRole('button', { name: 'ยกเลิก จดหมายหาย' }).click()
  await expect(page.getByText('ยังไม่ได้ตั้งเหตุขัดข้องใด')).toBeVisible()
})
