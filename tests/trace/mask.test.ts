import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { maskAddress, maskMembers, maskParameters, tagOf } from '@/lib/trace/mask'

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
  const { id_token: shown } = maskMembers({ id_token: token })
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
