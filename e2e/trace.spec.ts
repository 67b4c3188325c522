/** The trace: every hop of the first journey in order, nothing secret in it, live, and each lie seen by its check. */
import { firstJourney } from '../scripts/bench/first-journey.mjs'
import { expect, test } from './kit/test'

test.use({ roomOptions: { pace: 'fast' } })

interface Hop {
  id: string
  kind: string
  checks?: { name: string; ok: boolean }[]
}

const walk = async (room: {
  id: string
  token: string
  urls: { home: string }
  person: (key: string) => object
}) => {
  const origin = new URL(room.urls.home).origin
  const ready = room.person('ready') as { citizenId: string }
  await firstJourney(origin, { id: room.id, token: room.token, person: ready })
}

test('the first journey is these hops, in this order, no more and no less', async ({ room, page }) => {
  await walk(room)
  await page.goto(room.urls.trace)
  const hops = page.getByTestId('hop')
  await expect(hops).toHaveCount(12)
  expect(await hops.evaluateAll(all => all.map(hop => (hop as HTMLElement).dataset.kind))).toEqual([
    'sign-in-started',
    'authorization-request',
    'source-chosen',
    'citizen-id',
    'letter',
    'code',
    'consent',
    'authorization-response',
    'callback',
    'token',
    'keys',
    'userinfo',
  ])
  const token = hops.nth(9)
  await token.locator('summary').first().click()
  await expect(token.getByText('ลายเซ็นถูกต้องตามกุญแจของผู้ให้บริการ')).toBeVisible()
  await expect(token.getByText('✗')).toHaveCount(0)
})

test('nothing secret is in it: no citizen id, code, token, verifier, secret or mailbox', async ({ room }) => {
  const letters: { text: string }[] = []
  await walk(room)
  letters.push(...(await room.call<{ text: string }[]>('GET', '/messages')))
  const text = JSON.stringify(await room.call('GET', '/trace'))
  const otp = /^\d{6}$/m.exec(letters[0]?.text ?? '')?.[0] ?? 'no code'
  expect(otp).toMatch(/^\d{6}$/)
  const { citizenId, email } = room.person('ready')
  for (const secret of [citizenId, email ?? '', `"${otp}"`]) expect(text).not.toContain(secret)
  expect(text).not.toMatch(/"(code|access_token|code_verifier|client_secret)":"(?!•••)/)
  expect(text).not.toMatch(/Bearer (?!•••)|eyJ[\w-]+\.eyJ/)
})

test('it grows while the flow runs in another window', async ({ room, page, context, connect }) => {
  await page.goto(room.urls.trace)
  await expect(page.getByText('ยังไม่มีการเชื่อมต่อ')).toBeVisible()
  const window = await context.newPage()
  await window.goto(`${room.urls.mooc}/login`)
  await window.getByRole('button', { name: 'Login with ETDA Connect' }).click()
  await expect(window.getByRole('button', { name: /ระบบ ก\.พ\. ๗/ })).toBeVisible()
  await expect(page.getByTestId('hop').first()).toContainText('Thai MOOC ส่งท่านไปยืนยันตัวตน')
  await expect(connect.ocsc).toHaveCount(0)
})

const lies = [
  { fault: 'id-token-nonce-wrong', check: 'nonce' },
  { fault: 'id-token-signature-wrong', check: 'signature' },
  { fault: 'id-token-issuer-wrong', check: 'iss' },
  { fault: 'id-token-audience-wrong', check: 'aud' },
  { fault: 'id-token-expired', check: 'exp' },
  { fault: 'state-changed', check: 'state' },
]
for (const { fault, check } of lies) {
  test(`${fault} is seen by the check of ${check}, and the fault is named`, async ({
    room,
    faults,
    page,
  }) => {
    await faults.arm(fault)
    await expect(walk(room)).rejects.toThrow('Ended at')
    const hops = await room.call<Hop[]>('GET', '/trace')
    expect(hops.map(({ kind }) => kind)).toContain('fault')
    await page.goto(room.urls.trace)
    const bad = page.getByTestId('hop').filter({ has: page.getByText('✗') })
    await expect(bad).toHaveCount(1)
    await bad.locator('summary').first().click()
    const names = {
      nonce: 'nonce',
      signature: 'ลายเซ็น',
      iss: 'iss',
      aud: 'aud',
      exp: 'หมดอายุ',
      state: 'state',
    }
    await expect(bad.getByRole('listitem').filter({ hasText: '✗' }).first()).toContainText(
      names[check as keyof typeof names],
    )
    await expect(page.getByTestId('hop').filter({ hasText: fault })).toBeVisible()
  })
}

test('the API streams hops as they come', async ({ room }) => {
  const answer = await fetch(`${new URL(room.urls.home).origin}/api/v1/rooms/${room.id}/trace`, {
    headers: { authorization: `Bearer ${room.token}`, accept: 'application/x-ndjson' },
  })
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
  const reader = answer.body?.getReader()
  await walk(room)
  let text = ''
  while (!text.includes('"userinfo"')) text += new TextDecoder().decode((await reader?.read())?.value)
  await reader?.cancel()
  const kinds = text
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as Hop).kind)
  expect(kinds).toContain('token')
})
