/** What lib/mail relies on in nodemailer beyond its manual: its composer, imported by a path of its own. */
import { expect } from 'vitest'
import { reliedOn } from './relied-on'

reliedOn(
  'nodemailer',
  {
    does: 'has its composer at lib/mail-composer, which builds a letter as RFC 5322 bytes without sending it',
    usedBy: 'lib/mail/compose.ts: every letter in a room’s inbox',
    otherwise:
      'build it by createTransport({ streamTransport: true, buffer: true }).sendMail(…), which gives the bytes',
  },
  async () => {
    const { compose } = await import('@/lib/mail/compose')
    const raw = await compose({
      from: { name: 'ระบบ', address: 'noreply@connect.example' },
      to: 'somebody@agency.example',
      subject: 'รหัส',
      text: 'สวัสดี',
      html: '<p>สวัสดี</p>',
      date: new Date('2026-11-26T00:00:00Z'),
      messageId: '<one@rehearsal.example>',
    })
    const [head = '', body = ''] = raw.toString('latin1').split(/\r\n\r\n([\s\S]*)/)
    expect(head).toMatch(/^From: =\?UTF-8\?[\s\S]*<noreply@connect\.example>\r$/m)
    expect(head).toMatch(/^Message-ID: <one@rehearsal\.example>\r$/m)
    expect(head).toMatch(/^Date: Thu, 26 Nov 2026 00:00:00 \+0000\r$/m)
    expect(head).toMatch(/^Auto-Submitted: auto-generated\r?$/m)
    expect(head).toMatch(/^Content-Type: multipart\/alternative;/m)
    expect(body).toContain(Buffer.from('สวัสดี').toString('base64'))
  },
)
