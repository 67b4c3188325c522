/** The room's own MOOC (Auth.js, with the ID token verified by jose), judged like any outside client. */
import { withoutMarks } from '@/lib/i18n/keep-whole'
import messages from '@/messages/th/mooc.json' with { type: 'json' }
import { outsideClient } from './outside-client'

const reasons = ['provider', 'stale', 'untrusted'] as const

export const ourMooc = outsideClient('thai-mooc', async ({ issuer, browser, walk }) => {
  const mooc = issuer.replace(/connect$/, 'mooc')
  const login = await browser.open(`${mooc}/login`)
  const callback = `${mooc}/api/auth/callback/etda`
  const toProvider = (url: string) => url.startsWith(`${issuer}/auth`)
  const leaving = await browser.submit(login, {}, { action: '/mooc/login/start', stopAt: toProvider })
  const end = await browser.open(await walk(leaving.url, callback))
  if (end.url.endsWith('/dashboard'))
    return { sub: 'not shown', name: /<h1[^>]*>(.*?)<\/h1>/s.exec(end.text)?.[1], email: 'not shown' }
  const text = withoutMarks(end.text)
  const reason = reasons.find(name => text.includes(messages.failed.reasons[name]))
  throw Object.assign(new Error(messages.failed.title), { name: 'SignInFailed', code: reason })
})
