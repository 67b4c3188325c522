/** Each lie and each tampering, stopped by its check. */
import { ourMooc } from '../clients/our-mooc'
import { expect, test } from '../kit/test'
import { firstJourneySteps, flowsOf, hops, walk } from './flows'

test.use({ roomOptions: { pace: 'fast' } })

const tampering = [
  { parameter: 'state', kind: 'callback', check: 'state', did: 'site-stopped' },
  { parameter: 'nonce', kind: 'authorization-request', check: 'nonce', did: 'site-stopped' },
  { parameter: 'code_verifier', kind: 'token', check: 'pkce', did: 'provider-stopped' },
  {
    parameter: 'redirect_uri',
    kind: 'authorization-request',
    check: 'redirect_uri',
    did: 'provider-stopped',
  },
  { parameter: 'signature', kind: 'token', check: 'signature', did: 'site-stopped' },
]
for (const { parameter, kind, check, did } of tampering) {
  test(`what if ${parameter} is tampered with: the check of ${check} stops it, and the page says so`, async ({
    room,
    page,
    browser,
  }) => {
    await walk(room)
    await page.goto(room.urls.trace)
    const hop = hops(page).nth(firstJourneySteps.indexOf(kind))
    await hop.locator('summary').first().click()
    const place = hop
      .locator(`[data-term="${parameter}"], [data-check="${parameter}"]`)
      .filter({ has: page.locator('form') })
    await place.getByRole('button').click()
    const armed = page.getByRole('status').filter({ hasText: 'ตั้งไว้แล้ว' })
    await expect(armed).toBeVisible()
    await expect(armed.getByRole('button', { name: 'ออกจาก Thai MOOC แล้วลงชื่อเข้าใช้อีกครั้ง' })).toBeVisible()
    expect(await ourMooc.signIn({ room, chromium: browser })).toHaveProperty('error')
    await page.goto(room.urls.trace)
    await expect(armed).toHaveCount(0)
    const stopped = page.getByTestId('what-stopped')
    await expect(stopped).toHaveAttribute('data-check', check)
    await expect(stopped).toHaveAttribute('data-did', did)
    await expect(stopped).toContainText('การปลอมนี้เกิดขึ้นแล้ว')
    await expect(hops(page).filter({ hasText: '✗' })).toHaveCount(1)
    const [flow] = await flowsOf(room)
    expect(flow).toMatchObject({ ending: 'stopped', stoppedBy: { check }, carefulStop: { check } })
  })
}

const lies = [
  { fault: 'id-token-issuer-wrong', check: 'iss' },
  { fault: 'id-token-audience-wrong', check: 'aud' },
  { fault: 'id-token-expired', check: 'exp' },
  { fault: 'id-token-from-the-future', check: 'iat' },
  { fault: 'id-token-at-hash-wrong', check: 'at_hash' },
  { fault: 'id-token-subject-missing', check: 'sub' },
  { fault: 'id-token-missing', check: 'id-token' },
  { fault: 'iss-changed', check: 'response-iss' },
  { fault: 'code-changed', check: 'code' },
  { fault: 'userinfo-subject-wrong', check: 'userinfo-sub' },
]
for (const { fault, check } of lies) {
  test(`${fault} is seen by the check of ${check}, at the hop it struck or the next`, async ({
    room,
    faults,
    browser,
  }) => {
    await faults.arm(fault)
    await ourMooc.signIn({ room, chromium: browser })
    const [flow] = await flowsOf(room)
    expect(flow).toMatchObject({ carefulStop: { check }, faults: [fault] })
    // Its ending is what happened: a site may leave out a check that no standard demands of it.
    expect(flow?.ending).toBe(flow?.carefulStop?.did === 'went-on' ? 'signed-in' : 'stopped')
  })
}
