/** Forty phones share one weak wifi: what a visit moves, as the browser counts it (compressed, with headers). */
import type { Page } from '@playwright/test'
import { expect, test } from './kit/test'

interface Moved {
  /** Bytes over the network. */
  bytes: number
  /** Bytes of every script of the page, whether it was in the cache or not. */
  script: number
}

async function visit(page: Page, sizes: Map<string, number>, address: string): Promise<Moved> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const kinds = new Map<string, { kind: string; url: string }>()
  const moved: Moved = { bytes: 0, script: 0 }
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    kinds.set(requestId, { kind: type, url: response.url }),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { kind = '', url = '' } = kinds.get(requestId) ?? {}
    sizes.set(url, Math.max(sizes.get(url) ?? 0, encodedDataLength))
    moved.bytes += encodedDataLength
    if (kind === 'Script') moved.script += sizes.get(url) ?? 0
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await session.detach()
  return moved
}

test.use({ viewport: { width: 360, height: 740 } })

test('a first visit moves at most 160 kB, later pages reuse it, and no page has more than 15 kB of script', async ({
  page,
  room,
}) => {
  const sizes = new Map<string, number>()
  const first = await visit(page, sizes, room.urls.mooc)
  expect(first.bytes).toBeLessThan(160_000)
  const later = ['/courses/OCSC00038', '/login'].map(rest => room.urls.mooc + rest)
  for (const address of [...later, room.urls.seis, room.urls.mail, room.urls.home, '/']) {
    const { bytes, script } = await visit(page, sizes, address)
    expect(bytes, address).toBeLessThan(30_000)
    expect(script, `script of ${address}`).toBeGreaterThan(1000)
    expect(script, `script of ${address}`).toBeLessThan(15_000)
  }
})
