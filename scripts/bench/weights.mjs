/**
 * `npm run bench -- --weights [--times 3]`: what the pages weigh, and when a phone has painted them, as a table in
 * docs/weights.md, which it writes.
 * Bytes are the network's, as the browser counts them (compressed, with headers), each visit the first of a new browser.
 * The largest paint is the median of `times` visits at 360 pixels, with a quarter of this processor, 1.6 Mbit/s and
 * 150 ms: run it on a quiet machine.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findBrowser } from '../checks/browsers.mjs'
import { openRoom } from './first-journey.mjs'
import { median } from './numbers.mjs'
import { startSite } from './start-site.mjs'

const { values: wish } = parseArgs({
  options: { weights: { type: 'boolean' }, times: { type: 'string', default: '3' } },
})
const targets = { scripts: 15, visit: 160, paint: 1.1 }
const slowPhone = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const slowerProcessor = 4
/** A page that paints nothing larger for so long has painted its largest. */
const quietMilliseconds = 2500

const site = await startSite({ DATABASE_URL: '' }, ['--workers', '1'])
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })

/** One first visit: a new browser with these cookies, nothing kept. */
async function visit(
  /** @type {string} */ url,
  /** @type {import('@playwright/test').BrowserContextOptions['storageState']} */ storageState,
) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'th-TH',
    storageState,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowPhone)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  /** @type {Map<string, string>} */
  const kinds = new Map()
  /** @type {Record<string, number>} */
  const moved = {}
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? ''
    // What the page asks for while it is open is no part of its first visit.
    if (kind !== 'Fetch' && kind !== 'XHR') moved[kind] = (moved[kind] ?? 0) + encodedDataLength / 1000
  })
  await page.goto(url, { waitUntil: 'load' })
  const paint = await page.evaluate(
    quiet =>
      new Promise(resolve => {
        let last = 0
        let timer = setTimeout(() => resolve(last), quiet)
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) last = entry.startTime
          clearTimeout(timer)
          timer = setTimeout(() => resolve(last), quiet)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
    quietMilliseconds,
  )
  const html = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.decodedBodySize ?? 0)
  await context.close()
  const all = Object.values(moved).reduce((sum, kilobytes) => sum + kilobytes, 0)
  return { paint: Number(paint) / 1000, html: html / 1000, moved, all }
}

/**
 * Walks both journeys, the second site and the pages of the practice layer; `atPage` weighs each while it is the one to be shown.
 * @param {(name: string, url: string, storageState: import('@playwright/test').BrowserContextOptions['storageState']) => Promise<void>} atPage
 */
async function walk(atPage) {
  const room = await openRoom(site.origin)
  const context = await browser.newContext({ locale: 'th-TH' })
  const page = await context.newPage()
  const stop = async (/** @type {string} */ name) => atPage(name, page.url(), await context.storageState())
  const press = async (/** @type {string} */ id) => {
    await page.getByTestId(id).click()
    await page.waitForLoadState('load')
  }
  const open = async (/** @type {string} */ path) => void (await page.goto(site.origin + path))
  const inRoom = `/r/${room.id}`

  await open('/')
  await stop('lobby')
  await open(inRoom)
  await stop('room')
  await open(`${inRoom}/mail`)
  await stop('mail')
  await open(`${inRoom}/mooc`)
  await stop('catalogue')
  await open(`${inRoom}/mooc/login`)
  await stop('login')
  await press('login-with-etda-connect')
  await stop('menu')
  await press('choose-ocsc')
  await stop('citizen-id')
  await page.getByTestId('citizenId').fill(room.person.citizenId)
  await press('request-otp')
  await page.getByTestId('reference').waitFor()
  await stop('otp')
  const readCode = async (/** @type {string} */ at) => {
    const reference = String(await page.getByTestId('reference').textContent()).trim()
    const answer = await fetch(
      `${site.origin}/api/v1/rooms/${room.id}/otp?site=${at}&reference=${reference}&wait=5`,
      { headers: { authorization: `Bearer ${room.token}` } },
    )
    return (await answer.json()).code
  }
  await page.getByTestId('otp').fill(await readCode('connect'))
  await press('confirm-otp')
  await page.getByTestId('allow').waitFor()
  await stop('consent')
  await press('allow')
  await page.waitForURL('**/mooc/dashboard')
  await stop('dashboard')
  await open(`${inRoom}/mooc/courses/OCSC00038`)
  await stop('course')
  await press('start-course')
  await page.waitForURL('**/learn/**')
  await stop('lesson')

  await open(`${inRoom}/learning`)
  await stop('learning')
  await page.getByTestId('login-with-etda-connect').click()
  await page.getByTestId('allow').waitFor()
  await press('allow')
  await page.waitForURL(/\/learning(\/|$)/)
  await stop('learning record')
  await open(`${inRoom}/learning/readings/one-sign-in`)
  await stop('reading')
  for (const path of [
    ...['connect/account', 'own-site', 'cards/turn', 'tools', 'exercises', 'endings/1'],
    ...['faults', 'trace', 'trace/scenes'],
  ]) {
    await open(`${inRoom}/${path}`)
    await stop(path)
  }
  for (const path of ['about', 'about/style']) {
    await open(`/${path}`)
    await stop(path)
  }

  const late = room.personas.find(({ key }) => key === 'no-email')
  const address = 'mung.r@ocsc.example'
  const fill = async (/** @type {Record<string, string>} */ fields) => {
    for (const [name, value] of Object.entries(fields)) await page.getByTestId(name).fill(value)
  }
  const [year = '', month = '', day = ''] = late.birthDate.split('-')
  await open(`${inRoom}/seis`)
  await stop('seis')
  await fill({ userCode: late.citizenId })
  await press('request-password')
  await page.getByTestId('laserCode').waitFor()
  await stop('seis proof')
  await fill({ firstName: late.firstName, lastName: late.lastName, laserCode: late.laserCode })
  await fill({ birthDay: day, birthMonth: month, birthYear: String(Number(year) + 543) })
  await press('prove-identity')
  await page.getByTestId('emailConfirm').waitFor()
  await stop('seis e-mail')
  await fill({ email: address, emailConfirm: address })
  await press('save-email')
  await page.getByTestId('userCode').fill(late.citizenId)
  await press('request-password')
  await page.getByTestId('reference').waitFor()
  await stop('seis password')
  await fill({ password: await readCode('seis') })
  await press('confirm-password')
  await page.waitForURL('**/seis/group')
  await stop('seis group')
  await page.getByRole('button', { name: 'ข้าราชการ', exact: true }).click()
  await page.waitForURL('**/seis/home')
  await stop('seis home')
  await open(`${inRoom}/seis/profile`)
  await stop('seis profile')
  await press('edit-profile')
  await page.getByTestId('save-profile').waitFor()
  await stop('seis edit')
  await context.close()
}

/** A row: name, then kilobytes of page, scripts, styles, fonts, pictures, of the whole visit, then seconds. */
/** @type {[name: string, ...figures: string[]][]} */
const rows = []
const columns = ['HTML', 'page', 'script', 'styles', 'fonts', 'pictures', 'first visit', 'largest paint']

/** @param {string[]} cells @param {number[]} widths */
const line = (cells, widths) =>
  `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`

/** @param {string[][]} cells heads first */
function table(cells) {
  const widths = (cells[0] ?? []).map((_, at) => Math.max(3, ...cells.map(row => (row[at] ?? '').length)))
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  const [heads = [], ...rest] = cells.map(row => line(row, widths))
  return [heads, rule, ...rest].join('\n')
}

try {
  await walk(async (name, url, storageState) => {
    const visits = []
    for (let count = 0; count < Number(wish.times); count++) visits.push(await visit(url, storageState))
    const [one] = visits
    if (!one) return
    const kinds = ['Document', 'Script', 'Stylesheet', 'Font', 'Image']
    const kilobytes = [one.html, ...kinds.map(kind => one.moved[kind] ?? 0), one.all]
    const paint = median(visits.map(visited => visited.paint))
    rows.push([name, ...kilobytes.map(size => size.toFixed(1)), paint.toFixed(2)])
    console.log(line(rows.at(-1) ?? [], [16, ...columns.map(head => head.length)]))
  })
  const day = new Date().toISOString().slice(0, 10)
  writeFileSync(
    new URL('../../docs/weights.md', import.meta.url),
    `# What pages weigh

Written by \`npm run bench -- --weights\`: ${day}, Node ${process.versions.node}, ${cpus().length} processors, the median of ${wish.times} first visits each.

Kilobytes over the network, compressed and with headers, of a first visit by a new browser at 360 pixels; HTML is the page unpacked. The largest paint is in seconds, with a quarter of the machine's processor, 1.6 Mbit/s and 150 ms. Targets: script ${targets.scripts} kB, first visit ${targets.visit} kB, largest paint ${targets.paint} s. \`e2e/weight.spec.ts\` holds the kilobytes; the paints depend on the machine and are held by nobody.

${table([['', ...columns], ...rows])}
`,
  )
} finally {
  await browser.close()
  site.stop()
}
