/** Letters are real messages: what was meant comes out of somebody else's parser (Python's standard library). */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { deliver, newMessageId } from '@/lib/mail/deliver'
import { extractCode } from '@/lib/mail/extract-code'
import { listInbox, searchInbox } from '@/lib/mail/list-inbox'
import { openMessage, peekMessage } from '@/lib/mail/open-message'
import { sendCodeMail } from '@/lib/mail/send-code-mail'
import { waitForMessages } from '@/lib/mail/wait-for-messages'
import { findRoom } from '@/lib/rooms/find-room'
import { moveClock } from '@/lib/rooms/move-clock'
import type { Room } from '@/lib/rooms/room'
import { aRoom } from '../rooms/a-room'
import { aLetter } from './a-letter'

interface ParsedLetter {
  defects: string[]
  subject: string
  from: [name: string, address: string][]
  to: string[]
  date: string
  messageId: string
  type: string
  text: string
  html: string
}

function parse(raw: string): ParsedLetter {
  const python = spawnSync('python3', [path.join(import.meta.dirname, 'parse.py')], {
    input: raw,
    encoding: 'utf8',
  })
  if (python.status !== 0)
    throw new Error(`python3 could not parse the letter: ${python.error ?? python.stderr}`)
  return JSON.parse(python.stdout)
}

async function rawOf(room: Room, id: string): Promise<string> {
  const message = await peekMessage(room.id, id)
  if (!message) throw new Error(`Message ${id} is not there`)
  return message.raw
}

const oneLineEnd = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()

describe.each(['th', 'en'] as const)('the letter with a code, in a %s room,', locale => {
  test.each(['connect', 'seis'] as const)('of %s parses without a defect', async site => {
    const room = await aRoom({ locale })
    const expiresAt = new Date(Date.now() + 300_000)
    const mail = {
      site,
      to: 'somporn.j@ocsc.example',
      name: 'นางสาวสมพร ใจดี',
      code: '012345',
      reference: 'KTBV',
      expiresAt,
    }
    const id = await sendCodeMail(room, { ...mail, messageId: newMessageId(new Date()) }, new Date())
    const stored = await peekMessage(room.id, id)
    const letter = parse(await rawOf(room, id))
    expect(letter.defects).toEqual([])
    expect(letter.type).toBe('multipart/alternative')
    expect(letter.to).toEqual(['somporn.j@ocsc.example'])
    expect(letter.subject).toBe(stored?.subject)
    expect(letter.subject).toContain('KTBV')
    expect(oneLineEnd(letter.text)).toBe(oneLineEnd(stored?.text ?? ''))
    expect(oneLineEnd(letter.html)).toBe(oneLineEnd(stored?.html ?? ''))
    expect(extractCode(letter.text.replaceAll('\r\n', '\n'))).toBe('012345')
    expect(letter.text).toContain('นางสาวสมพร ใจดี')
  })
})

test('a long Thai subject, Thai sender and both parts come out as they went in', async () => {
  const room = await aRoom()
  const subject = 'แจ้งผลการบันทึกอีเมลในระบบทะเบียนประวัติข้าราชการอิเล็กทรอนิกส์ '.repeat(4).trim()
  const letter = parse(await rawOf(room, await deliver(room, aLetter({ subject }))))
  expect(letter.defects).toEqual([])
  expect(letter.subject).toBe(subject)
  expect(letter.from).toEqual([['ETDA Connect (จำลอง)', 'no-reply@connect.example']])
  expect(oneLineEnd(letter.text)).toBe(oneLineEnd(aLetter().text))
  expect(oneLineEnd(letter.html)).toBe(aLetter().html)
})

test('a line break in a subject makes no second header', async () => {
  const room = await aRoom()
  const id = await deliver(room, aLetter({ subject: 'one\r\nBcc: somebody@else.example' }))
  expect(await rawOf(room, id)).not.toMatch(/^Bcc:/im)
})

test('a letter carries the room’s date, and is newest when it came last', async () => {
  const room = await aRoom()
  const tomorrow = await moveClock(room, { to: 'next-day' })
  await deliver(tomorrow, aLetter({ subject: 'first' }))
  const back = await moveClock(tomorrow, { to: 'real' })
  const id = await deliver(back, aLetter({ subject: 'second' }))
  expect((await listInbox(room.id, 'th')).map(item => item.subject)).toEqual(['second', 'first'])
  expect(Math.abs(Date.parse(parse(await rawOf(room, id)).date) - Date.now())).toBeLessThan(60_000)
})

describe('the inbox', () => {
  test('counts a letter as unread until it is opened, and looking at its source does not open it', async () => {
    const room = await aRoom()
    const id = await deliver(room, aLetter())
    await peekMessage(room.id, id)
    expect((await findRoom(room.id))?.unreadCount).toBe(1)
    await openMessage(room.id, id)
    expect((await findRoom(room.id))?.unreadCount).toBe(0)
    expect((await listInbox(room.id, 'th'))[0]?.unread).toBe(false)
  })

  test('gives what came after a message, newest first', async () => {
    const room = await aRoom()
    const first = await deliver(room, aLetter({ subject: 'first' }), new Date(1_000))
    await deliver(room, aLetter({ subject: 'second' }), new Date(2_000))
    await deliver(room, aLetter({ subject: 'third' }), new Date(3_000))
    expect((await listInbox(room.id, 'th', first)).map(item => item.subject)).toEqual(['third', 'second'])
  })

  test('finds a letter by its subject, sender, receiver or text, and takes signs for signs', async () => {
    const room = await aRoom()
    await deliver(room, aLetter())
    for (const term of ['อ้างอิง ABCD', 'etda', 'somporn.j', 'สมพร ใจดี', ' 123456 '])
      expect(await searchInbox(room.id, 'th', term)).toHaveLength(1)
    for (const term of ['ไม่มีคำนี้', '%', '_']) expect(await searchInbox(room.id, 'th', term)).toEqual([])
  })

  test('never shows the receiver’s address, which the sites mask', async () => {
    const room = await aRoom()
    await deliver(room, aLetter())
    expect(JSON.stringify(await listInbox(room.id, 'th'))).not.toContain('somporn.j@')
  })
})

describe('waiting for messages', () => {
  test('ends as soon as one comes, and gives only those after the one named', async () => {
    const room = await aRoom()
    const first = await deliver(room, aLetter(), new Date(Date.now() - 1000))
    const waiting = waitForMessages(room.id, { after: first }, 30)
    const second = await deliver(room, aLetter())
    expect((await waiting).map(message => message.id)).toEqual([second])
  })

  test('gives only messages to the address asked for', async () => {
    const room = await aRoom()
    await deliver(room, aLetter({ to: 'other@moe.example' }))
    expect(await waitForMessages(room.id, { to: 'somporn.j@ocsc.example' }, 0)).toEqual([])
  })
})
