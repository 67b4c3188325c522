/** What is said of every parameter, member and claim: complete, by the specifications, and right for the client at hand. */
import { describe, expect, test } from 'vitest'
import { clientTypes, type TermPart, termText, termWheres } from '@/lib/i18n/term-text'
import { known } from '@/lib/trace/harmless'
import type { HopKind } from '@/lib/trace/hop'
import { readProtocolHop } from '@/lib/trace/read-protocol-hop'
import { termPlace, tokenPlace } from '@/lib/trace/term-place'
import en from '@/messages/en/trace.json'
import th from '@/messages/th/trace.json'
import { type Leaf, leavesOf } from './leaves'
import { sectionsIn, unknownSections } from './sections'

const languages = { th: leavesOf(th.terms), en: leavesOf(en.terms) }
const names = Object.keys(th.terms)
/** At a hop of that kind, of a client that proves itself in that way. */
const at = (kind: HopKind, part: 'request' | 'answer' | 'carried', clientAuth?: string) =>
  termPlace({ kind, ...(clientAuth ? { clientAuth } : {}) }, part)
const said = (name: string, part: TermPart, place: ReturnType<typeof at>) =>
  termText('en', name, part, place) ?? ''

describe.each(Object.entries(languages))('%s', (_, leaves) => {
  test('each explanation says what it is, what would be without it, and the rule', () => {
    const incomplete = leaves.filter(({ texts }) =>
      ['is', 'without', 'exact'].some(part => !/\p{L}{2}/u.test(texts[part] ?? '')),
    )
    expect(incomplete.map(({ key }) => key)).toEqual([])
  })

  test('each rule names its section, and each section named is one that exists', () => {
    expect(leaves.filter(({ texts }) => sectionsIn(texts.exact ?? '').length === 0)).toEqual([])
    expect(leaves.flatMap(({ texts }) => unknownSections(Object.values(texts).join(' ')))).toEqual([])
  })

  test('a variant is chosen by where the value stands, by the client, or by both', () => {
    const variants = new Set([
      ...[...termWheres, ...clientTypes],
      ...termWheres.flatMap(where => clientTypes.map(client => `${where}-${client}`)),
    ])
    const strange = leaves.map(({ key }) => key.split(' ')[1]).filter(one => one && !variants.has(one))
    expect(strange).toEqual([])
  })
})

test('both languages name the same sections of each', () => {
  const named = (leaves: Leaf[]) =>
    Object.fromEntries(leaves.map(({ key, texts }) => [key, sectionsIn(texts.exact ?? '').sort()]))
  expect(named(languages.th)).toEqual(named(languages.en))
})

describe('every value that a hop may carry is explained', () => {
  /** Names under which the details of a check are masked; no message has such a value. */
  const ofChecks = ['pkce', 'userinfo-sub', 'exchange-redirect_uri']
  /** Members of a published key, explained together where the keys are. */
  const ofKeys = ['kty', 'use', 'n', 'e']
  test.each(Object.entries(known))('of the %s that the trace may show', (_, shapes) => {
    const lacking = Object.keys(shapes).filter(
      name => ![...ofChecks, ...ofKeys].includes(name) && !names.includes(name),
    )
    expect(lacking).toEqual([])
  })

  test('and what people and the night give, which no table of shapes names', () => {
    const given = ['otp', 'password', 'to', 'reference', 'expires_at', 'day', 'people', 'location']
    const lacking = [...given, 'authorization', 'active', 'email_verified', 'events', 'keys']
    expect(lacking.filter(name => !names.includes(name))).toEqual([])
  })
})

describe('the explanation is the one of the place', () => {
  test('a grant that is not offered has the errors of the token endpoint, and its password is not that of a portal', () => {
    expect(said('error', 'exact', at('grant-unknown', 'answer'))).toContain('RFC 6749 §5.2')
    expect(said('error', 'exact', at('grant-unknown', 'answer'))).not.toContain('§4.1.2.1')
    expect(said('password', 'exact', at('grant-unknown', 'request'))).toContain('RFC 9700 §2.4')
  })

  test('iss is one thing in the answer, another in an ID token, a third in a logout token', () => {
    const texts = [
      said('iss', 'exact', at('callback', 'request')),
      said('iss', 'exact', tokenPlace({}, 'id_token')),
      said('iss', 'exact', tokenPlace({}, 'logout_token')),
    ]
    expect(texts[0]).toContain('RFC 9207 §2')
    expect(texts[1]).toContain('OpenID Connect Core §2')
    expect(texts[2]).toContain('OpenID Connect Back-Channel Logout §2.4')
  })

  test('state in the answer is the value sent back, in the request the one to send', () => {
    const carried = at('authorization-response', 'carried')
    expect(said('state', 'exact', carried)).toContain('RFC 6749 §4.1.2')
    expect(said('state', 'is', carried)).not.toBe(said('state', 'is', at('sign-in-started', 'carried')))
  })

  test('what the browser carries to ETDA Connect is the request', () => {
    const request = said('redirect_uri', 'is', at('authorization-request', 'request'))
    expect(said('redirect_uri', 'is', at('sign-in-started', 'carried'))).toBe(request)
    expect(said('redirect_uri', 'exact', at('token', 'request'))).toContain('RFC 6749 §4.1.3')
  })

  test('error at the token endpoint and at userinfo has its own list', () => {
    expect(said('error', 'exact', at('token', 'answer'))).toContain('RFC 6749 §5.2')
    expect(said('error', 'exact', at('userinfo', 'answer'))).toContain('RFC 6750 §3')
    expect(said('error', 'exact', at('authorization-error', 'carried'))).toContain('RFC 6749 §4.1.2.1')
  })

  test('an Authorization header is the client’s secret at the token endpoint, a person’s token at userinfo', () => {
    expect(said('authorization', 'is', at('token', 'request'))).toContain('Basic')
    expect(said('authorization', 'is', at('userinfo', 'request'))).toContain('Bearer')
  })

  test.each([
    ['none', 'public'],
    ['client_secret_post', 'confidential'],
    ['private_key_jwt', 'confidential'],
  ] as const)(
    'a request of a client registered with %s is one of a %s client',
    async (authMethod, client) => {
      const exchange = {
        ...{ issuer: 'http://localhost/r/x/connect', mount: '/r/x/connect', path: '/auth', method: 'GET' },
        ...{ search: '?client_id=client_0123456789abcdef&response_type=code', body: '', authorization: null },
        ...{
          userAgent: null,
          status: 303,
          location: '/r/x/connect/interaction/y',
          contentType: '',
          answer: '',
        },
      }
      const hop = await readProtocolHop(exchange, { clientId: 'client_0123456789abcdef', authMethod })
      expect(hop && termPlace(hop, 'request').client).toBe(client)
    },
  )

  test('a site of ours keeps a secret, without being asked', () => {
    const callback = { kind: 'callback', clientId: 'thai-mooc' } as const
    expect(termPlace(callback, 'request').client).toBe('confidential')
  })
})

describe('a threat is the one that the value stops, for the client at hand', () => {
  const request = (clientAuth?: string) => at('authorization-request', 'request', clientAuth)
  const exchange = (clientAuth?: string) => at('token', 'request', clientAuth)

  test.each(['client_secret_basic', 'client_secret_post', 'private_key_jwt'])(
    'at %s, nonce and PKCE stop the injection of a code; its exchange by a thief the client’s proof stops',
    method => {
      for (const name of ['nonce', 'code_challenge']) {
        expect(said(name, 'without', request(method))).toMatch(/code injection/)
        expect(said(name, 'exact', request(method))).toMatch(/RFC 9700 §2\.1\.1.*§4\.5\.3/)
      }
      expect(said('code_challenge', 'without', request(method))).toContain('could not exchange it themselves')
      expect(said('code_verifier', 'exact', exchange(method))).toContain('RFC 9700 §4.5.3.1')
    },
  )

  test('at a public client PKCE also stops the exchange of a stolen code, and nonce is not enough', () => {
    expect(said('code_challenge', 'without', request('none'))).toMatch(/refuses.*exchange it themselves/)
    expect(said('code_verifier', 'without', exchange('none'))).toMatch(/exchange the code/)
    expect(said('nonce', 'without', request('none'))).toMatch(/not enough.*PKCE/)
  })

  test('where the client is not known, both are told', () => {
    const text = said('code_challenge', 'without', request())
    expect(text).toMatch(/keeps a secret.*keeps none/s)
  })

  test('no old stolen token is blamed on a missing nonce', () => {
    const texts = languages.en.filter(({ key }) => key.split(' ')[0] === 'nonce')
    expect(texts.map(({ texts: { without } }) => without).join(' ')).not.toMatch(/\bold\b/i)
  })

  test('the verifier fixes the algorithm, whatever the token says', () => {
    expect(said('alg', 'exact', tokenPlace({}, 'id_token'))).toContain('RFC 8725 §3.1')
  })

  test('a request without response_type is refused', () => {
    expect(said('response_type', 'without', request())).toContain('invalid_request')
  })

  test('a sign-out with id_token_hint is asked about too', () => {
    expect(said('id_token_hint', 'without', at('sign-out', 'request'))).toContain('asks with it too')
  })

  test('prompt has its four values', () => {
    for (const { terms } of [th, en])
      for (const value of ['login', 'consent', 'select_account', 'none'])
        expect(terms.prompt.is).toContain(value)
  })

  test('a letter shows that somebody can read it, not whose address it is', () => {
    for (const { terms, kinds } of [th, en]) {
      const texts = [terms.otp.without, terms.password.without, terms.email_verified.is, kinds.letter.why]
      expect(texts.join(' ')).not.toMatch(/owns|เป็นเจ้าของ|is yours|เป็นของท่านจริง/)
    }
  })
})
