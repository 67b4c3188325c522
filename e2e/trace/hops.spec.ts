/** The trace: every hop of both journeys in order and joined, nothing secret in it. */
import { openidClient } from '../clients/openid-client'
import { HttpBrowser } from '../kit/http-browser.mjs'
import { expect, test } from '../kit/test'
import {
  firstJourneyHops,
  firstJourneySteps,
  flowsOf,
  hops,
  kindsOf,
  openAll,
  steps,
  unexplained,
  walk,
} from './flows'

test.use({ roomOptions: { pace: 'fast' } })

test('the first journey is these hops, in this order, no more and no less', async ({ room, page }) => {
  await walk(room)
  await page.goto(room.urls.trace)
  await expect(hops(page)).toHaveCount(firstJourneySteps.length)
  expect(await hops(page).evaluateAll(all => all.map(hop => (hop as HTMLElement).dataset.kind))).toEqual(
    firstJourneySteps,
  )
  const [flow, ...more] = await flowsOf(room)
  expect(more).toEqual([])
  expect(flow).toMatchObject({ story: 'sign-in', asker: 'mooc', ending: 'signed-in', faults: [] })
  expect(flow?.steps).toBe(firstJourneySteps.length)
  expect(kindsOf(flow)).toEqual(firstJourneyHops)
  const callback = flow?.hops.find(({ kind }) => kind === 'callback')
  const answer = hops(page).nth(Number(callback?.answerStep) - 1)
  await answer.locator('summary').first().click()
  await expect(answer.getByRole('link', { name: `คำตอบของขั้น ${callback?.step}` })).toBeVisible()
  await page.goto(`${room.urls.trace}/${flow?.id}/${callback?.answerStep}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${callback?.answerStep}.`)
})

test('the second journey, the night after it and the sign-in that it was for', async ({
  room,
  seis,
  page,
}) => {
  const person = room.person('no-email')
  await seis.open()
  await seis.enterWithNewEmail(person, 'mung.r@ocsc.example')
  await seis.saveContact('mung.r@ocsc.example', '080-000-0002')
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
  await room.skipToNextDay()
  await walk(room, 'no-email')
  const [signIn, portal, ...more] = await flowsOf(room)
  expect(more).toEqual([])
  expect(portal).toMatchObject({ story: 'portal', ending: 'saved' })
  expect(kindsOf(portal)).toEqual([
    ...['password-asked', 'identity-proven', 'password-address', 'password-asked', 'letter'],
    ...['portal-sign-in', 'group-chosen', 'record-saved'],
  ])
  expect(kindsOf(signIn)).toEqual(
    firstJourneyHops.flatMap(kind => (kind === 'letter' ? ['hand-over', kind] : [kind])),
  )
  expect(signIn?.hops.find(({ kind }) => kind === 'hand-over')?.roomTime).toBeTruthy()
  for (const flow of [signIn, portal]) {
    await page.goto(`${room.urls.trace}?flow=${flow?.id}`)
    await openAll(page)
    expect(await unexplained(page)).toEqual([])
  }
})

test('an outside client: what it reads first, and where the browser is sent with its code', async ({
  room,
  page,
  browser,
}) => {
  expect(await openidClient.signIn({ room, chromium: browser })).toHaveProperty('claims')
  const [flow] = await flowsOf(room)
  expect(flow).toMatchObject({ asker: 'client', ending: 'signed-in' })
  expect(kindsOf(flow)).toEqual(['discovery', 'authorization-request', ...steps, 'token', 'userinfo'])
  const sentBack = flow?.hops.find(({ kind }) => kind === 'authorization-response')
  expect(sentBack).toMatchObject({ from: 'connect', to: 'client' })
  expect(sentBack?.response?.location).toMatch(/^https:\/\/client\.example\/callback\?code=••• #/)
  await page.goto(room.urls.trace)
  await openAll(page)
  expect(await unexplained(page)).toEqual([])
})

test('two people at once get a flow each, whole and unmixed', async ({ room }) => {
  const people = ['ready', 'new-officer']
  await Promise.all(people.map(key => walk(room, key)))
  const flows = await flowsOf(room)
  expect(flows).toHaveLength(2)
  for (const flow of flows)
    expect(kindsOf(flow)?.filter(kind => kind !== 'keys')).toEqual(
      firstJourneyHops.filter(kind => kind !== 'keys'),
    )
})

test('what was refused is there: a client nobody knows, a person who does not allow it', async ({
  room,
  browser,
}) => {
  const outcome = await openidClient.signIn({ room, chromium: browser, decision: 'deny' })
  expect(outcome).toHaveProperty('error')
  await new HttpBrowser().open(`${room.urls.issuer}/auth?client_id=nobody&response_type=code&scope=openid`)
  const [unknown, denied] = await flowsOf(room)
  expect(kindsOf(unknown)).toEqual(['authorization-refused'])
  expect(unknown?.stoppedBy).toEqual({ check: 'client', step: 1 })
  expect(denied?.ending).toBe('denied')
  expect(kindsOf(denied)?.at(-1)).toBe('authorization-error')
})

test('a step that was not taken says so', async ({ room, mooc, connect, page }) => {
  await mooc.beginSignIn()
  await connect.askFor(room.person('no-email').citizenId)
  await expect(connect.secondPart).toBeVisible()
  await page.goto(room.urls.trace)
  await expect(hops(page).last()).toContainText('ไม่รับ จึงไปต่อไม่ได้')
})

test('nothing secret is in the page, its export or the API', async ({ room, page, browser }) => {
  await walk(room)
  await openidClient.signIn({ room, chromium: browser })
  const letters = await room.call<{ text: string }[]>('GET', '/messages')
  const codes = letters.map(({ text }) => /^\d{6}$/m.exec(text)?.[0] ?? 'no code')
  expect(codes.join()).toMatch(/^\d{6},\d{6}$/)
  const [flow] = await flowsOf(room)
  await page.goto(room.urls.trace)
  await openAll(page)
  const texts = [
    await page.content(),
    await (await page.request.get(`${room.urls.trace}/${flow?.id}/json`)).text(),
    await (await page.request.get(`${room.urls.trace}/${flow?.id}/print`)).text(),
    JSON.stringify(await room.call('GET', '/trace')),
  ]
  const { citizenId, email } = room.person('ready')
  for (const text of texts) {
    for (const secret of [citizenId, email ?? '']) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/eyJ[\w-]+\.eyJ/)
    expect(text).not.toMatch(/Bearer (?!•••)[\w-]{20,}/)
  }
  for (const code of codes) expect(texts[3]).not.toMatch(new RegExp(`"${code}"`))
})

test('a letter that is lost is shown at the letter', async ({ room, faults, mooc, connect }) => {
  await faults.arm('mail-lost')
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  await expect(connect.otp).toBeVisible()
  const [flow] = await flowsOf(room)
  expect(flow?.hops.filter(({ kind }) => kind === 'letter')).toMatchObject([{ faults: ['mail-lost'] }])
  expect(flow?.hops.filter(hop => 'faults' in hop)).toHaveLength(1)
})
