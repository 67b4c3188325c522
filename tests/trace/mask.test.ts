import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { tagOf } from '@/lib/trace/hide'
import { decodeToken, maskAddress, maskAuthorization, maskMembers, maskParameters } from '@/lib/trace/mask'

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
  const sub = 'a'.repeat(43)
  const kid = '0123456789abcdef'
  const token = await new SignJWT({ sub, email: 'somporn.j@ocsc.example', name: 'สมพร ใจดี' })
    .setProtectedHeader({ alg: 'HS256', kid })
    .sign(Buffer.alloc(32))
  const shown = decodeToken('id_token', token)
  expect(shown).toMatchObject({
    header: { alg: 'HS256', kid },
    claims: { sub, email: 'XXXporn.j@ocsc.example', name: 'สมพร ใจดี' },
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
  ['with dots between', '1.9999.00000.01.3'],
])('a citizen id %s is masked', (_, written) => {
  const masked = JSON.stringify(
    maskMembers({ login_hint: written, error_description: `nobody is ${written}` }),
  )
  expect(masked).not.toContain(written)
  expect(masked).toContain('X-XXXX-XXXXX-01-3')
})

test('of a claims parameter the names are shown, and none of its values', () => {
  const asked = { userinfo: { pid: { value: citizenId, essential: true }, given_name: null } }
  expect(maskMembers({ claims: JSON.stringify(asked) })).toEqual({
    claims: '{"userinfo":{"pid":{"value":"•••","essential":true},"given_name":null}}',
  })
})

test.each(['otp', 'password', 'code', 'state'])('%s of what could be guessed gets no tag', name => {
  for (const guess of ['123456', citizenId, `${citizenId}@mail.example`, '1'.repeat(40)])
    expect(maskMembers({ [name]: guess })).toEqual({ [name]: '•••' })
})

const long = 'kW7q-Lx_92Vd3fGh5JkM8nPr'

test.each([
  ...['refreshToken', 'client_Secret', 'Code', 'CODE', 'clientSecret', 'code ', 'accessToken', 'id-token'],
  ...['apiKey', 'passwd', 'x', 'pin', '__proto__', 'constructor', 'toString', 'name', 'pid', 'sub'],
])('the value of %j, which is no parameter of the protocol, is hidden', name => {
  for (const value of [long, secret, '482913', citizenId, 'สมพร ใจดี', 'hunter'])
    for (const masked of [
      JSON.stringify(maskParameters(new URLSearchParams([[name, value]]))),
      maskAddress(`https://client.example/cb?${new URLSearchParams([[name, value]])}`),
    ])
      expect(masked).not.toContain(value)
})

test.each([
  long,
  citizenId,
  '482913',
  `{"client_secret":"${long}"}`,
  'somporn.j@ocsc.example',
  'a=b',
  'eyJhbGciOiJub25lIn0',
])('what stands where a name should is hidden: %s', name => {
  expect(JSON.stringify(maskMembers({ [name]: 'x' }))).toBe('{"•••":"•••"}')
  expect(maskAddress(`/auth?${new URLSearchParams([[name, '']])}`)).toBe('/auth?•••=')
})

test.each([
  `https://client.example/cb/${long}`,
  `https://client.example/cb?token=${long}&deep=${encodeURIComponent(`https://x.example/?t=${long}`)}`,
  `https://${long}:${long}@client.example/cb#${long}`,
  `app.example:/${long}`,
  `not an address ${long}`,
])('a secret inside an address is hidden: %s', address => {
  for (const name of ['redirect_uri', 'resource', 'iss', 'next'])
    expect(JSON.stringify(maskMembers({ [name]: address }))).not.toContain(long)
})

test('what the protocol’s own parameters say is shown', () => {
  const asked = {
    response_type: 'code',
    scope: 'openid email',
    client_id: 'thai-mooc',
    redirect_uri: 'https://client.example/callback?a=•••',
    prompt: 'login consent',
    max_age: '0',
    ui_locales: 'th en-GB',
    code_challenge_method: 'S256',
    grant_type: 'authorization_code',
    token_type: 'Bearer',
    acr_values: 'ial1.3',
    error: 'access_denied',
    error_description: 'End-User aborted interaction',
  }
  expect(
    maskParameters(new URLSearchParams({ ...asked, redirect_uri: 'https://client.example/callback?a=1' })),
  ).toEqual(asked)
})

test.each([
  [`Basic ${btoa(`${long}:${secret}`)}`, 'Basic •••:•••'],
  [`basic ${btoa(`thai-mooc:${secret}`)}`, 'Basic thai-mooc:•••'],
  [`Token ${secret}`, `••• ••• #${tagOf(secret)}`],
  [secret, '••• '],
])('of the Authorization header %s no secret and no stranger’s name is shown', (given, shown) => {
  expect(maskAuthorization(given)).toBe(shown)
})

test('a value that is long and varied is known by its tag', () => {
  expect(maskMembers({ state: long }).state).toBe(`••• #${tagOf(long)}`)
})

test('an issuer is shown letter by letter: an origin gets no slash that did not pass', () => {
  expect(maskAddress('https://evil.example')).toBe('https://evil.example')
  expect(maskAddress('https://evil.example/')).toBe('https://evil.example/')
  expect(maskParameters(new URLSearchParams({ iss: 'https://evil.example' }))).toEqual({
    iss: 'https://evil.example',
  })
})
