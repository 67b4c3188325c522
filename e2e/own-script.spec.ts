/** What a page sends: of scripts ours alone (docs/decisions/0035). */
import { expect, test } from './kit/test'

test('of scripts a page has ours alone, and nothing of Next’s data', async ({ request, room }) => {
  for (const address of ['/', '/about', room.urls.home, room.urls.mooc, room.urls.seis, room.urls.trace]) {
    const answer = await request.get(address)
    const html = await answer.text()
    const scripts = html.match(/<script.*?<\/script>/gs)
    expect(scripts, address).toEqual([
      expect.stringMatching(/^<script src="\/_next\/static\/own\/page-[\w-]+\.js">/),
    ])
    expect(html, address).not.toMatch(/as="script"|modulepreload|__next_f|\$RC\(/)
    expect(answer.headers().link ?? '', address).not.toContain('script')
    expect(html.endsWith('</body></html>'), address).toBe(true)
  }
})

test('who asks for the head alone gets the headers of the page, and no body', async ({ request, room }) => {
  const [head, page] = [await request.head(room.urls.mooc), await request.get(room.urls.mooc)]
  expect(head.status()).toBe(200)
  expect(await head.text()).toBe('')
  for (const name of ['content-type', 'content-security-policy', 'cache-control'])
    expect(head.headers()[name], name).toBe(page.headers()[name])
})
