/** The trace for other uses: a file, a sheet of paper, a stream. */
import { expect, test } from '../kit/test'
import { firstJourneySteps, flowsOf, walk } from './flows'

test.use({ roomOptions: { pace: 'fast' } })

test('the export is a file of the documented schema, the same as the API’s', async ({ room, page }) => {
  await walk(room)
  const [flow] = await flowsOf(room)
  await page.goto(room.urls.trace)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'ดาวน์โหลด JSON' }).click()
  expect((await download).suggestedFilename()).toBe(`trace-${flow?.id}.json`)
  const file = await page.request.get(`${room.urls.trace}/${flow?.id}/json`)
  expect(await file.json()).toEqual(await room.call('GET', `/trace/flows/${flow?.id}`))
})

test('the hand-out is a sheet of its own: steps, sentences, drawing, checks, and no chrome of the room on paper', async ({
  room,
  page,
}) => {
  await walk(room)
  await page.goto(room.urls.trace)
  await page.getByRole('link', { name: 'เอกสารแจกสำหรับพิมพ์' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('ระบบจำลองเพื่อการฝึกอบรม').filter({ visible: true })).toHaveCount(1)
  await expect(
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) }),
  ).toHaveCount(firstJourneySteps.length)
  await expect(page.getByTestId('practice-bar')).toBeHidden()
  await expect(page.getByRole('img', { name: 'แผนภาพของรายการเดียวกัน' })).toBeVisible()
  await expect(page.getByText('ลายเซ็นถูกต้องตามกุญแจสาธารณะ')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'th')
})

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
    .map(line => (JSON.parse(line) as { kind: string }).kind)
  expect(kinds).toContain('token')
})
