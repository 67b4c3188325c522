/**
 * The letter that asks for the code: what a thief would write, and at its head what it is. Nothing in it leads anywhere:
 * no link, and the addresses are of a name that nobody can have (RFC 2606 §2). It never leaves the room.
 */
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { localeOf, translator } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import { deliver } from '@/lib/mail/deliver'
import type { PersonOfRoom } from '@/lib/people/list-people'
import type { Room } from '@/lib/rooms/room'
import { escapeHtml } from '@/lib/web/plain-page'

/** Delivers it to this person, in the room's language; does nothing for somebody without an address. */
export async function sendFalseLetter(room: Room, person: PersonOfRoom, realNow: Date): Promise<void> {
  if (!person.email) return
  const locale = localeOf(undefined, room)
  const t = translator(locale, 'exercises')
  const name = nameIn(locale, person)
  const [banner, ...lines] = [
    t('letter.banner'),
    t('letter.greeting', { name }),
    t('letter.threat'),
    t('letter.demand'),
    t('letter.promise'),
    t('letter.sender'),
  ].map(withoutMarks)
  const body = lines.map(line => `<p>${escapeHtml(line)}</p>`).join('\n')
  const html = `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(withoutMarks(t('letter.subject')))}</title></head>
<body style="margin:0;background:#fff;color:#1e2430;font:18px/1.7 Sarabun,'Noto Sans Thai',sans-serif">
<div style="max-width:34rem;margin:0 auto;padding:24px">
<p style="margin:0 0 16px;padding:8px 12px;background:#fff4d6;color:#4a3800;border:2px dashed #ffc53d">${escapeHtml(banner ?? '')}</p>
${body}
</div></body></html>`
  const mail = {
    to: person.email,
    fromName: withoutMarks(t('letter.from')),
    fromAddress: 'support@connect-etda.example',
    subject: withoutMarks(t('letter.subject')),
    text: `${[banner, ...lines].join('\n\n')}\n`,
    html,
  }
  await deliver(room, { ...mail, staysInside: true }, realNow)
}
