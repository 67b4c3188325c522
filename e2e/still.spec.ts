/** Markup that the browser leaves as it came (components/ui/still): sent once, and kept whatever React does. */
import { expect, test } from './kit/test'

test('the words of a page are sent once', async ({ request, room }) => {
  const html = await (await request.get(room.urls.mooc)).text()
  const heading = /<h1[^>]*>([^<]+)</.exec(html)?.[1]
  expect(heading).toBeTruthy()
  expect(html.split(String(heading)).length - 1).toBe(1)
})

test('a page that does not fit what React expects is drawn anew with all its words', async ({
  page,
  room,
}) => {
  let skip = ''
  await page.route(room.urls.mooc, async route => {
    const answer = await route.fetch()
    const text = await answer.text()
    skip = /href="#main"[^>]*>([^<]+)</.exec(text)?.[1] ?? ''
    expect(skip).not.toBe('')
    await route.fulfill({ response: answer, body: text.replace(`${skip}</a>`, 'another</a>') })
  })
  await page.goto(room.urls.mooc)
  // React has drawn it: the words of its own are back.
  await expect(page.locator('a[href="#main"]').first()).toHaveText(skip)
  await expect(page.getByTestId('heading')).toBeVisible()
  await expect(page.locator('#courses li')).not.toHaveCount(0)
  await expect(page.getByTestId('sign-in')).toBeVisible()
})
