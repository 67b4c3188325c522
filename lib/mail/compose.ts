import MailComposer from 'nodemailer/lib/mail-composer/index.js'

export interface Letter {
  from: { name: string; address: string }
  to: string
  subject: string
  text: string
  html: string
  /** Room clock. */
  date: Date
  messageId: string
}

/** A letter as an RFC 5322 message with text and HTML parts, built by nodemailer. */
export function compose(letter: Letter): Promise<Buffer> {
  const composer = new MailComposer({
    ...letter,
    // A person's stored address may be malformed; nodemailer then leaves the header out, as a relay would refuse it.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Rehearsal': 'practice message, not a real one' },
    textEncoding: 'base64',
  })
  return composer.compile().build()
}
