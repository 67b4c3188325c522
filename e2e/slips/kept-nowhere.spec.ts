/** What may be somebody’s is refused, and kept nowhere. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { HttpBrowser } from '../kit/http-browser.mjs'
import { expect, test } from '../kit/test'
import { Server } from '../server'
import { realLookingEmail, realLookingId, realLookingLaserCode, realLookingPhone } from './not-practice'

test('the server keeps no trace of what may be somebody’s: not in its database, its log or a cookie', async () => {
  const server = await Server.start(['--workers', '1'])
  try {
    const { id, personas } = await (await fetch(`${server.origin}/api/v1/rooms`, { method: 'POST' })).json()
    const home = `${server.origin}/r/${id}`
    const { citizenId } = personas.find(({ key }: { key: string }) => key === 'no-email')
    const browser = new HttpBrowser()
    const secrets = [realLookingId(), realLookingLaserCode(), realLookingPhone(), realLookingEmail()]
    const [number = '', laserCode = '', phone = '', email = ''] = secrets

    const login = await browser.open(`${home}/mooc/login`)
    const menu = await browser.submit(login, {}, { action: '/mooc/login/start' })
    const digits = await browser.submit(menu, { method: 'ocsc' })
    const answers = [await browser.submit(digits, { citizenId: number })]
    const seis = await browser.open(`${home}/seis`)
    answers.push(await browser.submit(seis, { userCode: number }))
    const proof = await browser.submit(await browser.open(`${home}/seis`), { userCode: citizenId })
    const claim = { firstName: 'ก', lastName: 'ข', birthDay: '1', birthMonth: '1', birthYear: '2520' }
    answers.push(await browser.submit(proof, { ...claim, laserCode }))
    for (const [path, form] of [
      ['/seis/email/save', { email, emailConfirm: email }],
      ['/seis/profile/save', { email, phone, fax: phone }],
      ['/mooc/search', { q: number }],
      ['/mail/search', { search: email }],
    ] as const) {
      const body = new URLSearchParams(form).toString()
      answers.push(await browser.open(home + path, { method: 'POST', body }))
    }
    const shown = answers
      .map(({ text, url, headers }) => `${url} ${JSON.stringify(headers)} ${text}`)
      .join('\n')
    const kept = readdirSync(server.data, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
      .join('\n')
    expect(kept, 'the database was looked at').toContain(citizenId)
    for (const secret of [number, laserCode, phone]) expect(shown).not.toContain(secret)
    for (const secret of secrets) {
      expect(kept).not.toContain(secret)
      expect(server.log).not.toContain(secret)
    }
  } finally {
    await server.stop()
  }
})
