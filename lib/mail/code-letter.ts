/** The letter that carries a one-time code, in the room's language. Own words; numbers from lib/otp/rules. */
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatClockTime } from '@/lib/identity'
import { escapeHtml } from '@/lib/web/plain-page'
import { isRelayed } from './relay'

export interface CodeMail {
  site: 'connect' | 'seis'
  to: string
  name: string
  code: string
  reference: string
  /** Room clock. */
  expiresAt: Date
}

export interface Wording {
  fromName: string
  fromAddress: string
  subject: string
  text: string
  html: string
}

/** Stands for the name while the greeting is made; in no text of ours. */
const nameMark = '\uFFFC'

/** Subject, plain text and HTML. The subject carries the reference; the code is 33 px and selects as one word. */
export function codeLetter(locale: Locale, mail: CodeMail): Wording {
  const marked = translator(locale, 'mail')
  // The reader's program may not know the rule of style that the marks need.
  const t = (...said: Parameters<typeof marked>) => withoutMarks(marked(...said))
  const words = { name: mail.name, reference: mail.reference, time: formatClockTime(mail.expiresAt) }
  const site = mail.site
  const greeting = t('code.greeting', words)
  // Between two tags that keep a name from reordering the sentence (HTML <bdi>).
  const [before = '', after = ''] = t('code.greeting', { ...words, name: nameMark }).split(nameMark)
  const isolatedGreeting = `${escapeHtml(before)}<bdi>${escapeHtml(mail.name)}</bdi>${escapeHtml(after)}`
  const lead = t(`code.${site}.lead`)
  const reference = t('code.reference', words)
  const expiry = t('code.expiry', words)
  const warning = t('code.warning')
  const banner = t(isRelayed(mail.to) ? 'code.relayedBanner' : 'code.banner')
  const text = [banner, '', greeting, '', lead, '', mail.code, '', reference, expiry, '', warning, ''].join(
    '\n',
  )
  const html = `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(t(`code.${site}.subject`, words))}</title></head>
<body style="margin:0;background:#fbfaf7;color:#1e2430;font:18px/1.7 Sarabun,'Noto Sans Thai',sans-serif">
<div style="max-width:34rem;margin:0 auto;padding:24px">
<p style="margin:0 0 16px;padding:8px 12px;background:#fff4d6;color:#4a3800;border:2px dashed #ffc53d">${escapeHtml(banner)}</p>
<p>${isolatedGreeting}</p>
<p>${escapeHtml(lead)}</p>
<p style="font-size:33px;font-weight:700;line-height:1.35"><span>${mail.code.slice(0, 3)}</span><span style="margin-left:.35em">${mail.code.slice(3)}</span></p>
<p>${escapeHtml(reference)}<br>${escapeHtml(expiry)}</p>
<p style="color:#5a6270">${escapeHtml(warning)}</p>
</div></body></html>`
  return {
    fromName: t(`code.${site}.from`),
    fromAddress: site === 'connect' ? 'no-reply@connect.example' : 'no-reply@seis.example',
    subject: t(`code.${site}.subject`, words),
    text,
    html,
  }
}
