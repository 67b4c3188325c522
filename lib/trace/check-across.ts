/**
 * Checks that need two messages: of what was told about a person and the ID token that this client got, of the ID token
 * of a refresh and the first one, of an ID token and what was asked. They are made when somebody reads, where both are
 * at hand, and by what passed: the values of each are what the trace shows of it. Pure.
 */
import type { CheckName } from './checks'
import { type Checked, check, compare, instant, together } from './compare'
import { isRefresh, type RecordedHop } from './hop'

type Claims = Record<string, unknown>

/** The hops with those of their checks that need an earlier hop; in the order in which they began. */
export function checkAcross(hops: readonly RecordedHop[]): RecordedHop[] {
  const byAccessToken = new Map<string, Claims>()
  const byRefreshToken = new Map<unknown, Claims>()
  return hops.map(hop => {
    const { kind, status, request, response } = hop
    if (status !== 200) return hop
    if (kind === 'userinfo') return withChecks(hop, checkUserinfoSub(hop, byAccessToken))
    if (response?.access_token === undefined) return hop
    const original = isRefresh(hop) ? byRefreshToken.get(request?.refresh_token) : undefined
    const claims = idTokenOf(hop)
    const told = claims ?? original
    if (told) {
      for (const key of accessTokensOf(hop)) byAccessToken.set(key, told)
      byRefreshToken.set(response.refresh_token, original ?? told)
    }
    return original && claims ? withChecks(hop, checkRefreshed(claims, original)) : hop
  })
}

/** The hops of one flow: an ID token is held against the `max_age` that was asked for in it. */
export function checkAges(hops: readonly RecordedHop[]): RecordedHop[] {
  let asked: RecordedHop | undefined
  return hops.map(hop => {
    if (hop.request?.max_age !== undefined) asked = hop
    const claims = idTokenOf(hop)
    return asked && claims && !isRefresh(hop) ? withChecks(hop, checkAge(claims, asked)) : hop
  })
}

const idTokenOf = ({ tokens = [] }: RecordedHop): Claims | undefined =>
  tokens.find(({ name }) => name === 'id_token')?.claims

const accessTokensOf = ({ keys }: RecordedHop): string[] => keys.filter(key => key.startsWith('token:'))

const withChecks = (hop: RecordedHop, { checks, unmade }: Checked): RecordedHop => ({
  ...hop,
  ...(checks.length > 0 ? { checks: [...(hop.checks ?? []), ...checks] } : {}),
  ...(unmade.length > 0 ? { unmade: [...(hop.unmade ?? []), ...unmade] } : {}),
})

/** OpenID Connect Core §5.3.2. The ID token is found by the access token that came with it. */
function checkUserinfoSub(hop: RecordedHop, known: ReadonlyMap<string, Claims>): Checked {
  const claims = accessTokensOf(hop)
    .map(key => known.get(key))
    .find(found => found !== undefined)
  if (!claims) return together({ unmade: ['userinfo-sub'] })
  return together({ checks: [compare('trace', 'userinfo-sub', 'sub', hop.response?.sub, claims.sub)] })
}

const plain = (claim: unknown): string => (claim === undefined ? '–' : String(claim))

/** OpenID Connect Core §12.2. */
function checkRefreshed(claims: Claims, original: Claims): Checked {
  const same = (name: CheckName, claim: string) => {
    const [got, expected] = [claims[claim], original[claim]].map(value => JSON.stringify(value))
    return check(
      'trace',
      name,
      got === expected,
      // As the trace shows them already: masked once more, a tag would be lost.
      `${plain(claims[claim])} ${got === expected ? '=' : '≠'} ${plain(original[claim])}`,
    )
  }
  const isThere = (claim: string) => claims[claim] !== undefined
  const isOf = (claim: string) => isThere(claim) || original[claim] !== undefined
  return together({
    checks: [
      same('refresh-iss', 'iss'),
      same('refresh-sub', 'sub'),
      same('refresh-aud', 'aud'),
      ...(isOf('azp') ? [same('refresh-azp', 'azp')] : []),
      check(
        'trace',
        'refresh-iat',
        Number(claims.iat) >= Number(original.iat),
        `${instant(claims.iat)} ≥ ${instant(original.iat)}`,
      ),
      // Of these two none has to be there.
      ...(isThere('auth_time') && original.auth_time !== undefined
        ? [same('refresh-auth_time', 'auth_time')]
        : []),
      ...(isThere('nonce') ? [same('refresh-nonce', 'nonce')] : []),
    ],
  })
}

/** Clocks of two machines may differ by so much. */
const toleranceSeconds = 30

/** OpenID Connect Core §3.1.2.1, §3.1.3.7 item 13: when the request came, the person's proof was no older than asked. */
function checkAge({ auth_time: provenAt }: Claims, { at, request }: RecordedHop): Checked {
  const age = Number(request?.max_age)
  const isYoung = typeof provenAt === 'number' && provenAt >= at.getTime() / 1000 - age - toleranceSeconds
  return together({
    checks: [check('trace', 'auth_time', isYoung, `${instant(provenAt)} · max_age ${age}`)],
  })
}
