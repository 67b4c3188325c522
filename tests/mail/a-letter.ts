import type { Outgoing } from '@/lib/mail/deliver'

/** A letter; varies only what a test is about. */
export const aLetter = (varied: Partial<Outgoing> = {}): Outgoing => ({
  to: 'somporn.j@ocsc.example',
  fromName: 'ETDA Connect (จำลอง)',
  fromAddress: 'no-reply@connect.example',
  subject: 'รหัส OTP สำหรับ ETDA Connect (อ้างอิง ABCD)',
  text: 'เรียน นางสาวสมพร ใจดี\n\n123456\n',
  html: '<!doctype html><p>เรียน นางสาวสมพร ใจดี</p>',
  ...varied,
})
