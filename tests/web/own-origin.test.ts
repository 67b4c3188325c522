/** What is wrong when the server does not reach itself, read from what `fetch` threw or got. */
import { expect, test } from 'vitest'
import { faultOfAnswer, faultOfError, sayOriginFault } from '@/lib/web/own-origin.mjs'

const thrown = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })

test.each([
  ['ENOTFOUND', 'name-not-found'],
  ['EAI_AGAIN', 'name-not-found'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'unknown-authority'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unknown-authority'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unknown-authority'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unknown-authority'],
  ['CERT_HAS_EXPIRED', 'certificate-wrong'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-wrong'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'not-https'],
  ['ECONNREFUSED', 'no-answer'],
  ['ETIMEDOUT', 'no-answer'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no-answer'],
  ['something new', 'no-answer'],
] as const)('%s is %s', (code, fault) => {
  expect(faultOfError(thrown(code))).toBe(fault)
})

test('an error without a code is no answer', () => {
  for (const error of [new DOMException('', 'TimeoutError'), new Error('x'), undefined, null])
    expect(faultOfError(error)).toBe('no-answer')
})

test('a gateway’s own refusal is somebody else’s answer; whatever brings our policy is ours', () => {
  const policy = { 'content-security-policy': "default-src 'none'" }
  for (const status of [421, 502, 503, 504]) {
    expect(faultOfAnswer(new Response('<h1>Bad gateway</h1>', { status }))).toBe('somebody-else')
    expect(faultOfAnswer(new Response('', { status, headers: policy }))).toBeNull()
  }
  for (const status of [200, 400, 401, 500]) expect(faultOfAnswer(new Response('', { status }))).toBeNull()
})

test('each is said in Thai and in English, with the address and what cures it', () => {
  const say = (fault: Parameters<typeof sayOriginFault>[0], inside?: string) =>
    sayOriginFault(fault, { origin: 'https://sso.example', inside })
  const cures = {
    'name-not-found': /INSIDE_ORIGIN/,
    'unknown-authority': /NODE_EXTRA_CA_CERTS/,
    'certificate-wrong': /certificate/,
    'not-https': /APP_ORIGIN/,
    'no-answer': /INSIDE_ORIGIN/,
    'host-not-passed': /proxy_set_header Host/,
    'somebody-else': /APP_ORIGIN/,
  } as const
  for (const [fault, cure] of Object.entries(cures)) {
    const [thai = '', english = ''] = say(fault as keyof typeof cures).split('\n')
    expect(thai).toMatch(/[ก-๙].*https:\/\/sso\.example/)
    expect(english).toMatch(cure)
    expect(english).toContain('https://sso.example')
  }
  expect(say('somebody-else', 'http://web:3000')).toMatch(/http:\/\/web:3000.*INSIDE_ORIGIN/s)
})
