/** What a person reads where the provider refuses a request: of the sign-in, or of the sign-out, in its own words. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { RoomAdapter } from '@/lib/connect/provider/adapter'
import { answerProtocolRequest } from '@/lib/connect/provider/answer-protocol-request'
import { type Locale, localeCookie, locales, translator } from '@/lib/i18n/translator'
import { connectPath, issuerOf } from '@/lib/paths'
import { escapeHtml } from '@/lib/web/plain-page'
import { aRoom } from '../../rooms/a-room'

let roomId = ''
beforeAll(async () => {
  roomId = (await aRoom()).id
})

async function read(locale: Locale, path: string, body?: string) {
  const request = new Request(`${issuerOf(roomId)}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { accept: 'text/html', cookie: `${localeCookie}=${locale}` },
    body: body === undefined ? null : new URLSearchParams(body),
  })
  const answer = await answerProtocolRequest(roomId, request)
  const text = await answer.text()
  const [, title = ''] = /<h1[^>]*>([^<]*)</.exec(text) ?? []
  return { status: answer.status, title, text }
}

const signOuts = {
  'by a client that nobody knows': ['/session/end?client_id=client_nobody'],
  'with a hint that is no token': ['/session/end?id_token_hint=made-up'],
  'that is to lead where no client registered': [
    '/session/end?client_id=thai-mooc&post_logout_redirect_uri=https://elsewhere.example/',
  ],
  'whose question was answered already': ['/session/end/confirm', 'xsrf=made-up&logout=yes'],
} as const

describe.each(locales)('in %s', locale => {
  const t = translator(locale, 'connect')

  test.each(Object.entries(signOuts))('a sign-out %s', async (_, [path, body]) => {
    const { status, title, text } = await read(locale, path, body)
    expect(status).toBe(400)
    expect(title).toBe(t('signOutError.title'))
    expect(text).toContain(t('signOutError.text'))
    expect(text).not.toContain(t('protocolError.text'))
    expect(text).toContain(`href="${connectPath(roomId, '/account')}"`)
  })

  test('a sign-in by a client that nobody knows', async () => {
    const { status, title, text } = await read(locale, '/auth?client_id=client_nobody&response_type=code')
    expect(status).toBe(400)
    expect(title).toBe(t('protocolError.title'))
    expect(text).not.toContain(`href="${connectPath(roomId, '/account')}"`)
  })

  test.each([
    ['a sign-in', '/auth?client_id=thai-mooc&response_type=code'],
    ['a sign-out', '/session/end?client_id=thai-mooc'],
  ])(
    '%s that fails by our own fault blames neither the site nor the person, and offers it again',
    async (_, path) => {
      const find = vi
        .spyOn(RoomAdapter.prototype, 'find')
        .mockRejectedValue(new Error('the database is gone'))
      const log = vi.spyOn(console, 'error').mockReturnValue()
      const { status, title, text } = await read(locale, path)
      find.mockRestore()
      log.mockRestore()
      expect(status).toBe(500)
      expect(title).toBe(translator(locale, 'site')('wentWrong.title'))
      for (const words of ['protocolError', 'signOutError', 'lost'] as const)
        expect(text).not.toContain(t(`${words}.text`))
      expect(text).toContain(`href="${escapeHtml(connectPath(roomId, path))}"`)
    },
  )
})
