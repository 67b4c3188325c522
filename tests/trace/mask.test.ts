import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { decodeToken, maskAddress, maskMembers, maskParameters, tagOf } from '@/lib/trace/mask'

const citizenId = '1999900000013'
const secret = 'a-code-that-nobody-may-see'

test.each([
  'code',
  'code_verifier',
  'client_secret',
  'client_assertion',
  'access_token',
  'refresh_token',
  'token',
  'id_token_hint',
  'logout_token',
])('%s is a tag, the same for the same value', name => {
  const masked = maskParameters(new URLSearchParams({ [name]: secret }))
  expect(JSON.stringify(masked)).not.toContain(secret)
  expect(masked[name]).toContain(tagOf(secret))
  expect(masked[name]).not.toContain(tagOf('another'))
})

test('a citizen id and a mailbox are masked wherever they stand', () => {
  const masked = JSON.stringify([
    maskMembers({
      login_hint: citizenId,
      pid: citizenId,
      email: 'somporn.j@ocsc.example',
      nested: { text: `see ${citizenId} or somporn.j@ocsc.example` },
      list: [citizenId],
    }),
    maskAddress(`/auth?login_hint=${citizenId}&x=somporn.j%40ocsc.example`),
  ])
  expect(masked).not.toContain(citizenId)
  expect(masked).not.toContain('somporn.j')
  expect(masked).toContain('X-XXXX-XXXXX-01-3')
  expect(masked).toContain('XXXporn.j@ocsc.example')
})

test('an ID token is taken apart, and cannot be put together again', async () => {
  const token = await new SignJWT({ sub: 'opaque', email: 'somporn.j@ocsc.example' })
    .setProtectedHeader({ alg: 'HS256', kid: 'one' })
    .sign(Buffer.alloc(32))
  const shown = decodeToken('id_token', token)
  expect(shown).toMatchObject({
    header: { kid: 'one' },
    claims: { sub: 'opaque', email: 'XXXporn.j@ocsc.example' },
  })
  expect(JSON.stringify(shown)).not.toContain(token.split('.')[2])
})

test('what is no token, and what never ends, does no harm', () => {
  const masked = maskMembers({ id_token: 'not a token', state: 'x'.repeat(5000), many: Array(500).fill('y') })
  expect(JSON.stringify(masked).length).toBeLessThan(2000)
  expect(JSON.stringify(masked)).not.toContain('not a token')
})

test.each([
  ['with separators', '1-9999-00000-01-3'],
  ['in Thai digits', '๑๙๙๙๙๐๐๐๐๐๐๑๓'],
  ['inside a claims parameter', JSON.stringify({ userinfo: { pid: { value: citizenId } } })],
])('a citizen id %s is masked', (_, written) => {
  const masked = JSON.stringify(maskMembers({ login_hint: written, claims: written }))
  expect(masked).not.toContain(citizenId)
  expect(masked).not.toContain(written)
  expect(masked).toContain('X-XXXX-XXXXX-01-3')
})

test('what could be guessed gets no tag: a tag could be tried against every value there is', () => {
  const masked = maskMembers({ otp: '123456', password: '123456' })
  expect(masked).toEqual({ otp: '•••', password: '•••' })
})

test('a signed token is masked wherever it stands, a long value is known by its ends and its tag', async () => {
  const token = await new SignJWT({ sub: 'x' }).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.alloc(32))
  expect(JSON.stringify(maskMembers({ hint: `see ${token}` }))).not.toContain(token.slice(0, 20))
  const long = 'y'.repeat(400)
  expect(maskMembers({ state: long }).state).toBe(`${'y'.repeat(24)}…${'y'.repeat(8)} #${tagOf(long)}`)
})
