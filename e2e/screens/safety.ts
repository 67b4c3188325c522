/** What keeps a copy of a sign-in page from being a phishing kit, seen from outside while a page is walked. */
import { expect, type Page, type Response } from '@playwright/test'
import { missingMark } from '@/lib/i18n/missing-text'

const banners = /ระบบจำลองเพื่อการฝึกอบรม|Simulation for training/

/** Runs a check that does something to the page itself, of which the browser may complain. */
type Examine = <Result>(work: () => Promise<Result>) => Promise<Result>

/** axe sets styles and reads style sheets, which the policy of our plainest pages forbids. */
const axeAsks =
  /^(Applying inline style|Connecting to '[^']*\.css') violates the following Content Security Policy/

/** What the browser complains about, but for pages that mean their status (locked, gone, refused). */
function collectComplaints(page: Page): { complaints: string[]; examine: Examine } {
  const complaints: string[] = []
  let isExamined = false
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('console', message => {
    const isOwnStatus = /^Failed to load resource: the server responded with a status of 4/.test(
      message.text(),
    )
    // The letter's frame runs no script, not even the one with which the test's driver looks into it.
    const isSandbox = /^Blocked script execution in '[^']*\/html' because .* is sandboxed/.test(
      message.text(),
    )
    const isAxe = isExamined && axeAsks.test(message.text())
    if (message.type() === 'error' && !isOwnStatus && !isSandbox && !isAxe) complaints.push(message.text())
  })
  const examine: Examine = async work => {
    isExamined = true
    try {
      return await work()
    } finally {
      isExamined = false
    }
  }
  return { complaints, examine }
}

async function unsafeHeaders(document: Response, origin: string): Promise<string[]> {
  const headers = await document.allHeaders()
  const policy = headers['content-security-policy'] ?? ''
  const script = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
  const found = [
    !/noindex/.test(headers['x-robots-tag'] ?? '') && 'may be indexed',
    headers['x-content-type-options'] !== 'nosniff' && 'may be sniffed',
    !/no-store/.test(headers['cache-control'] ?? '') && 'may be kept by a cache',
    !/default-src '(self|none)'/.test(policy) && `policy: ${policy}`,
    /unsafe/.test(script) && `scripts: ${script}`,
    !/frame-ancestors '(none|self)'/.test(policy) && 'may be framed by another site',
    !/base-uri 'none'/.test(policy) && 'base may be moved',
    /upgrade-insecure-requests/.test(policy) && 'asks for https over http',
    'strict-transport-security' in headers && 'HSTS over http',
    headers['x-powered-by'] && 'tells what it runs on',
  ]
  const cookies = (await document.headersArray())
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value.split('\n'))
    .filter(
      cookie =>
        !/; *samesite=(lax|strict)/i.test(cookie) ||
        !/; *httponly/i.test(cookie) ||
        /; *secure/i.test(cookie),
    )
  return [...found, ...cookies]
    .filter(finding => typeof finding === 'string')
    .map(finding => `${origin} ${finding}`)
}

/** The screen says that it is a simulation and wants to be in no index, and no code stands in the page itself. */
export async function expectSafeScreen(page: Page, screen: string): Promise<void> {
  await expect.soft(page, screen).toHaveTitle(banners)
  await expect.soft(page.locator('body'), screen).toContainText(banners)
  await expect.soft(page.locator('body'), `${screen}: a text is missing`).not.toContainText(missingMark)
  const robots = page.locator('meta[name=robots][content*=noindex]')
  expect.soft(await robots.count(), `${screen}: noindex in the page`).toBeGreaterThan(0)
  const inline = await page.evaluate(() => [...document.scripts].filter(({ src }) => !src).length)
  expect.soft(inline, `${screen}: scripts in the page itself`).toBe(0)
  const code = page.locator('[onclick], [onsubmit], [onload], [onerror]')
  expect.soft(await code.count(), `${screen}: inline code`).toBe(0)
}

/**
 * Watches all that the page loads from here on. `expectSafety`, called at the end, expects that every document came
 * with safe headers, nothing was asked of anybody else, nothing typed stood in an address, and the browser complained
 * of nothing. axe is to be run inside `examine`.
 */
export function watchSafety(
  page: Page,
  origin: string,
): { expectSafety: () => Promise<void>; examine: Examine } {
  const { complaints, examine } = collectComplaints(page)
  const addresses: string[] = []
  const documents: Response[] = []
  page.on('request', request => addresses.push(request.url()))
  page.on('response', response => {
    if (response.request().isNavigationRequest()) documents.push(response)
  })
  const expectSafety = async () => {
    for (const document of documents) {
      if (document.status() >= 300 && document.status() < 400) continue
      expect.soft(await unsafeHeaders(document, new URL(document.url()).pathname)).toEqual([])
    }
    const { port } = new URL(origin)
    expect(addresses.filter(address => address.startsWith('http') && new URL(address).port !== port)).toEqual(
      [],
    )
    expect(
      // A number by itself: the id of a hop, in hex, may hold as many digits in a row.
      addresses.filter(address => /(?<![0-9a-f])\d{13}(?![0-9a-f])|@|%40/.test(address)),
      'typed, and in an address',
    ).toEqual([])
    expect(complaints).toEqual([])
  }
  return { expectSafety, examine }
}
