/** No text from outside costs a parser, a mask or a reader more than its length. */
import { expect, test } from 'vitest'
import * as identity from '@/lib/identity'
import { extractCode } from '@/lib/mail/extract-code'
import { courses } from '@/lib/mooc/courses'
import { searchCourses } from '@/lib/mooc/search-courses'
import { parseTerm } from '@/lib/mooc/search-term'
import { waitingStep } from '@/lib/practice/waiting-step'
import { readExchange } from '@/lib/trace/exchange'
import { flowKeysOf } from '@/lib/trace/flow-keys'
import { known } from '@/lib/trace/harmless'
import { carriedParameters, requestText } from '@/lib/trace/http-text'
import { decodeToken, maskAddress, maskAuthorization, maskMembers, maskParameters } from '@/lib/trace/mask'
import { partyOfAddress } from '@/lib/trace/parties'
import { cookieOf } from '@/lib/web/cookie-of.mjs'
import { openFrontDoor } from '@/lib/web/front-door.mjs'
import { maskLog } from '@/lib/web/mask-log.mjs'
import { escapeHtml } from '@/lib/web/plain-html.mjs'
import { wentWrongPage } from '@/lib/web/went-wrong.mjs'
import { aHop } from '@/tests/trace/a-hop'
import { compareCost, costlyFor } from './cost'
import { harmlessText } from './costly-texts'

const exchange = (text: string) =>
  readExchange(
    {
      ...{
        issuer: 'http://x/r/a/connect',
        mount: '/r/a/connect',
        path: '/auth',
        method: 'POST',
        search: `?a=${text}`,
      },
      ...{ authorization: `Basic ${text}`, userAgent: text, body: `a=${text}`, status: 200, location: text },
      ...{ contentType: 'text/html', answer: `<input type="hidden" name="${text}` },
    },
    {},
  )

const bare = (text: string) =>
  ({
    method: 'GET',
    url: `/r/${text}`,
    headers: { cookie: text, host: text, referer: `http://x/${text}`, 'x-forwarded-for': text },
    socket: { remoteAddress: '127.0.0.1' },
  }) as never
const response = { setHeader: () => {}, appendHeader: () => {} } as never
const passFrontDoor = openFrontDoor({ origin: 'http://x', script: '/script.js' })

const record = { firstName: 'สมพร', lastName: 'ใจดี', honorific: 'นาย' }
const readers: Record<string, (text: string) => unknown> = {
  parseCitizenId: identity.parseCitizenId,
  parseEmail: identity.parseEmail,
  parseLaserCode: identity.parseLaserCode,
  parseOtp: identity.parseOtp,
  parsePhone: identity.parsePhone,
  parseName: identity.parseName,
  isSameName: text => identity.isSameName(text, record.firstName),
  parseIsoDate: identity.parseIsoDate,
  parseBuddhistDate: text => identity.parseBuddhistDate({ day: text, month: text, year: text }, '2026-01-01'),
  isUsableEmail: identity.isUsableEmail,
  keepable: text => [
    identity.keepable(text),
    identity.keepableCitizenId(text),
    identity.keepableEmail(text),
    identity.keepableLaserCode(text),
    identity.keepablePhone(text),
  ],
  parseTerm,
  searchCourses: text => {
    const parsed = parseTerm(text)
    return parsed.ok && searchCourses(courses, { term: parsed.value })
  },
  extractCode,
  waitingStep: text => waitingStep('a', text),
  maskLog,
  'maskLog of an error': text => maskLog(new Error(text, { cause: new Error(text) })),
  'maskMembers, by every name it knows': text =>
    maskMembers(Object.fromEntries(Object.keys(known.persons).map(name => [name, text])), 'persons'),
  'maskMembers, as a name': text => maskMembers({ [text]: text }),
  maskParameters: text =>
    maskParameters(
      new URLSearchParams([
        ['a', text],
        [text, 'a'],
      ]),
    ),
  maskAddress: text => [maskAddress(text), maskAddress(`https://x/${text}?${text}`)],
  maskAuthorization: text => [maskAuthorization(text), maskAuthorization(`Basic ${text}`)],
  decodeToken: text => decodeToken('id_token_hint', text),
  'an exchange with the provider': text => flowKeysOf('sign-out', exchange(text)),
  partyOfAddress: text => partyOfAddress(`http://x/${text}`),
  'a hop as text': text => {
    const hop = aHop('token', [], {
      method: 'POST',
      address: text,
      request: { a: text },
      response: { location: `x?${text}` },
    })
    return [requestText(hop), carriedParameters(hop)]
  },
  cookieOf: text => cookieOf(text, 'a'),
  'the front door': text => passFrontDoor(bare(text), response),
  escapeHtml,
  wentWrongPage: text => wentWrongPage(bare(text), 'http://x'),
}

test.each(Object.entries(readers))(
  '%s: no 60 kB cost more than five times those of a harmless text',
  async (_, read) => {
    expect(await costlyFor(read)).toEqual({})
  },
)

test('the budget finds what is quadratic', async () => {
  const quadratic = (text: string) => /[^@]+@x/.test(text.slice(0, 8000))
  expect(
    await compareCost(
      () => quadratic('@'.repeat(60_000)),
      () => quadratic(harmlessText),
    ),
  ).not.toBe(null)
})
