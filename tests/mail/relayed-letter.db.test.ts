/** A letter that is relayed: it says so, and whoever asked for it waits for nothing. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { translator } from '@/lib/i18n/translator'
import { newMessageId } from '@/lib/mail/deliver'
import { peekMessage } from '@/lib/mail/open-message'
import { sendCodeMail } from '@/lib/mail/send-code-mail'
import { aRoom } from '../rooms/a-room'
import { aRelay, type TestRelay } from './a-relay'

let silent: TestRelay
beforeAll(async () => {
  silent = await aRelay(null)
  vi.stubEnv('SMTP_URL', silent.url)
  vi.stubEnv('MAIL_ALLOW_DOMAINS', 'ocsc.example')
})
afterAll(() => silent.close())

const send = async (locale: 'th' | 'en', to: string) => {
  const room = await aRoom({ locale })
  const mail = { site: 'connect', to, name: 'นางสาวสมพร ใจดี', code: '012345', reference: 'KTBV' } as const
  const at = new Date()
  const id = await sendCodeMail(room, { ...mail, expiresAt: at, messageId: newMessageId(at) }, at)
  return peekMessage(room.id, id)
}

test('is in the inbox while the relay has not said a word yet', async () => {
  expect((await send('th', 'somporn.j@ocsc.example'))?.text).toContain('012345')
  await vi.waitFor(() => expect(silent.connections()).toBeGreaterThan(0))
  expect(silent.heard).toEqual([])
})

test.each(['th', 'en'] as const)('does not claim, in %s, that it stays in the room', async locale => {
  const t = translator(locale, 'mail')
  const letter = await send(locale, 'somporn.j@ocsc.example')
  for (const part of [letter?.text, letter?.html]) {
    expect(part).toContain(t('code.relayedBanner').replaceAll("'", '&#39;').slice(0, 20))
    expect(part).not.toContain(withoutMarks(t('code.banner')))
  }
})

test.each(['th', 'en'] as const)(
  'to a domain that the operator did not list stays, and says so in %s',
  async locale => {
    const letter = await send(locale, 'somporn.j@moe.example')
    expect(letter?.text).toContain(withoutMarks(translator(locale, 'mail')('code.banner')))
  },
)
