/** What we rely on in Next beyond its manual. What its server does to whole answers, e2e/safety and e2e/https look at. */
import { NextResponse } from 'next/server'
import { expect } from 'vitest'
import { cookieHeader } from '@/lib/web/cookie-header'
import { reliedOn } from './relied-on'

reliedOn(
  'next',
  {
    does: 'keeps a Set-Cookie header of ours that takes a cookie away, when the same answer sets another its own way',
    usedBy: 'lib/web/cookie-name.mjs cookieHeaderAt: it says Expires beside Max-Age=0, which Next drops',
    otherwise:
      'see ResponseCookies of @edge-runtime/cookies for what it writes anew; a flash would be shown twice',
  },
  () => {
    const flash = { name: 'flash', value: '', path: '/r/x', maxAgeSeconds: 0 }
    const answer = new NextResponse(null, { headers: { 'set-cookie': cookieHeader(flash) } })
    answer.cookies.set('other', '1')
    const [gone = '', other] = answer.headers.getSetCookie()
    expect(gone).toMatch(/^flash=; Path=\/r\/x.*Expires=Thu, 01 Jan 1970 00:00:00 GMT/)
    expect(other).toContain('other=1')
  },
)
