import { withoutMarks } from '@/lib/i18n/keep-whole'
import { localeOf, translator } from '@/lib/i18n/translator'
import { deliver } from '@/lib/mail/deliver'
import type { Room } from '@/lib/rooms/room'
import { escapeHtml } from '@/lib/web/plain-page'

/** A letter of the trainer's own words into a room's inbox; marked as practice, and it never leaves the room. */
export async function sendTrainersLetter(room: Room, words: string, realNow: Date): Promise<void> {
  const locale = localeOf(undefined, room)
  const t = translator(locale, 'classroom')
  const say = (key: 'subject' | 'from' | 'banner') => withoutMarks(t(`letter.${key}`))
  const html = `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(say('subject'))}</title></head>
<body style="margin:0;background:#fff;color:#1e2430;font:18px/1.7 Sarabun,'Noto Sans Thai',sans-serif">
<div style="max-width:34rem;margin:0 auto;padding:24px">
<p style="margin:0 0 16px;padding:8px 12px;background:#fff4d6;color:#4a3800;border:2px dashed #ffc53d">${escapeHtml(say('banner'))}</p>
<p>${escapeHtml(words)}</p>
</div></body></html>`
  const mail = {
    to: 'learner@class.example',
    fromName: say('from'),
    fromAddress: 'trainer@class.example',
    subject: say('subject'),
    text: `${say('banner')}\n\n${words}\n`,
    html,
  }
  await deliver(room, { ...mail, staysInside: true }, realNow)
}
