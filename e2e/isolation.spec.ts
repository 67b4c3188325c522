/** Nothing of one room is reachable from another, nor from nowhere; isolation-probe.spec.ts tries it at every address. */
import { HttpBrowser } from './kit/http-browser.mjs'
import { Room } from './kit/room'
import { expect, test } from './kit/test'

test('a session of one room is nobody in another, not even under the other room’s name and path', async ({
  page,
  context,
  request,
  room,
  mooc,
  connect,
  seis,
}) => {
  const other = await Room.open(request)
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await seis.enterAs(room.person('ready'))
  await expect(page).toHaveURL(/\/seis\/home$/)
  const cookies = await context.cookies()
  expect(cookies.length).toBeGreaterThan(2)
  await context.addCookies(
    cookies.map(({ partitionKey, ...cookie }) => ({
      ...cookie,
      name: cookie.name.replace(room.id, other.id),
      path: cookie.path.replace(room.id, other.id),
    })),
  )
  await page.goto(`${other.urls.mooc}/dashboard`)
  await expect(mooc.withEtdaConnect).toBeVisible()
  await page.goto(`${other.urls.seis}/home`)
  await expect(page.getByText('โปรดเข้าสู่ระบบก่อน')).toBeVisible()
  await mooc.open('/dashboard')
  await expect(mooc.greeting('นางสาวสมพร ใจดี'), 'and still somebody at home').toBeVisible()
  await other.call('DELETE', '')
})

test('an interaction, an OTP and a password of one room are unknown in another', async ({
  page,
  request,
  room,
  mooc,
  connect,
  seis,
}) => {
  const other = await Room.open(request)
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  const code = await room.readCode({ site: 'connect' })
  await expect(connect.otp).toBeVisible()
  const there = page.url().replace(room.id, other.id)
  for (const step of ['', '/citizen-id', '/consent', '/locked']) {
    await page.goto(there.replace(/\/otp$/, step))
    await expect(page.getByRole('heading', { name: 'การลงชื่อเข้าใช้ครั้งนี้ทำต่อที่นี่ไม่ได้' })).toBeVisible()
  }
  const stolen = await page.request.post(`${there}/verify`, { form: { otp: code }, maxRedirects: 0 })
  expect(stolen.headers().location).toMatch(/\/ended$/)
  expect((await other.send('GET', '/otp?site=connect')).status()).toBe(404)

  await seis.open()
  await seis.askForPassword(room.person('ready').citizenId)
  const password = await room.readCode({ site: 'seis' })
  await page.goto(other.urls.seis)
  await seis.askForPassword(other.person('ready').citizenId)
  await seis.signIn(password)
  await expect(seis.alert).toBeVisible()
  await expect(seis.officers).toHaveCount(0)
  await other.call('DELETE', '')
})

test('a letter is found in its own room only: on the page, as HTML, as MIME, in the feed and by the API', async ({
  page,
  request,
  room,
  mooc,
  connect,
}) => {
  const other = await Room.open(request)
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  const reference = await connect.reference()
  const [letter] = await room.call<{ id: string }[]>('GET', '/messages')
  expect(letter?.id).toBeTruthy()
  const there = `${other.urls.mail}/${letter?.id}`
  for (const rest of ['/html', '/raw']) {
    expect((await request.get(there + rest)).status(), rest).toBe(404)
  }
  expect((await other.send('GET', `/messages/${letter?.id}/raw`)).status()).toBe(404)
  expect((await other.send('GET', `/messages?after=${letter?.id}`)).ok() ? 'none' : 'refused').toMatch(
    /none|refused/,
  )
  expect(await other.call('GET', '/messages')).toEqual([])
  expect(await (await request.get(`${other.urls.mail}/feed?since=0`)).text()).not.toContain(reference)
  await page.goto(there)
  await expect(page).toHaveURL(other.urls.mail)
  await expect(page.getByText('ยังไม่มีจดหมาย')).toBeVisible()
  await other.call('DELETE', '')
})

test('a person changed in one room is unchanged in another', async ({ page, request, room, seis }) => {
  const other = await Room.open(request)
  const { citizenId } = room.person('ready')
  await seis.enterAs(room.person('ready'))
  await seis.saveContact('new.address@ocsc.example', '080-000-0001')
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
  await room.skipToNextDay()
  const emailIn = async (one: Room) =>
    (await one.call<{ email: string }>('GET', `/personas/${citizenId}`)).email
  expect(await emailIn(room)).toBe('new.address@ocsc.example')
  expect(await emailIn(other)).toBe(String(other.person('ready').email))
  const clock = await other.call<{ offsetSeconds: number }>('GET', '/clock')
  expect(clock.offsetSeconds, 'nor does its clock move').toBe(0)
  await other.call('DELETE', '')
})

test('sixty rooms can be opened within two minutes from one address, by the API and by the lobby’s click', async ({
  request,
  baseURL,
}) => {
  const began = Date.now()
  const opened = await Promise.all(Array.from({ length: 30 }, () => Room.open(request)))
  const clicked: string[] = []
  for (let learner = 0; learner < 30; learner++) {
    const browser = new HttpBrowser()
    const home = await browser.submit(await browser.open(`${baseURL}/`), {}, { action: '/rooms' })
    expect(home.status).toBe(200)
    clicked.push(home.url)
  }
  expect(Date.now() - began).toBeLessThan(120_000)
  expect(new Set([...opened.map(({ urls }) => urls.home), ...clicked]).size).toBe(60)
  for (const room of opened) await room.call('DELETE', '')
})

test('every page of a deleted room, and of one that never was, says that it is gone and leads to a new one', async ({
  page,
  room,
  request,
}) => {
  const gone = await Room.open(request)
  await gone.call('DELETE', '')
  for (const id of [gone.id, room.id.split('').reverse().join('')]) {
    for (const rest of [
      '',
      '/mooc',
      '/mooc/login',
      '/connect',
      '/connect/interaction/x',
      '/seis',
      '/mail',
      '/cards/ready',
    ]) {
      const answer = await page.goto(`/r/${id}${rest}`)
      expect(answer?.status(), rest).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: 'ไม่พบหน้านี้' })).toBeVisible()
      await expect(page).toHaveTitle(/ระบบจำลองเพื่อการฝึกอบรม/)
    }
    expect((await request.get(`/r/${id}/connect/.well-known/openid-configuration`)).status()).toBe(404)
    expect(
      (
        await request.get(`/api/v1/rooms/${id}`, { headers: { authorization: `Bearer ${gone.token}` } })
      ).status(),
    ).toBe(401)
  }
  await page.getByRole('link', { name: 'ไปหน้าแรกของห้องซ้อม' }).click()
  await expect(page.getByRole('button', { name: 'เปิดห้องซ้อม' })).toBeVisible()
})

test('reset signs everybody out everywhere, empties the inbox and restores people and clock; the address stays', async ({
  page,
  room,
  home,
  mooc,
  connect,
  seis,
}) => {
  await seis.enterAs(room.person('ready'))
  await seis.saveContact('new.address@ocsc.example', '080-000-0001')
  await room.skipToNextDay()
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  const before = await room.call<object>('GET', '/personas')
  await home.beginAnew()

  await mooc.open('/dashboard')
  await expect(mooc.withEtdaConnect).toBeVisible()
  await seis.open('/home')
  await expect(page.getByText('โปรดเข้าสู่ระบบก่อน')).toBeVisible()
  expect(await room.call('GET', '/messages')).toEqual([])
  expect((await room.call<{ offsetSeconds: number }>('GET', '/clock')).offsetSeconds).toBe(0)
  expect(await room.call<object>('GET', '/personas')).not.toEqual(before)
  expect(JSON.stringify(await room.call('GET', '/personas'))).toContain(String(room.person('ready').email))
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})
