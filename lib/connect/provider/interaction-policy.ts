import { errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'

/** What every sign-in here reaches: card data and a code by mail (IAL1.3). */
export const acr = 'ial1.3'

type Asked = { id_token?: { acr?: { essential?: boolean; value?: unknown; values?: unknown } | null } | null }

/**
 * An essential `acr` that no sign-in here can reach is a failed authentication (OpenID Connect Core §5.5.1.1), told
 * at once; by default the person would be asked to sign in for ever.
 */
export function refuseUnreachableAcr(_ctx: KoaContextWithOIDC, claims: Asked): void {
  const asked = claims.id_token?.acr
  if (!asked?.essential) return
  const wanted = Array.isArray(asked.values) ? asked.values : 'value' in asked ? [asked.value] : [acr]
  if (!wanted.includes(acr))
    throw new errors.UnmetAuthenticationRequirements('none of the requested ACRs can be reached')
}

/** Checks that somebody in particular signs in: by `id_token_hint`, or by a value of `sub` in `claims`. */
const whoMustSignIn = ['id_token_hint', 'claims_id_token_sub_value']

/**
 * The default policy, but whoever has just signed in and is not the one that was asked for ends the request with
 * login_required (OpenID Connect Core §3.1.2.1 and §5.5.1); by default they are asked again and again.
 */
export function strictPolicy(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base()
  const { checks } = policy.get('login') ?? {}
  for (const reason of whoMustSignIn) {
    const found = checks?.get(reason)
    if (!found) throw new Error(`oidc-provider has no check ${reason}`)
    const { check } = found
    found.check = async ctx => {
      await rememberHint(ctx)
      const isOther = await check(ctx)
      if (isOther && ctx.oidc.result?.login) throw new errors.LoginRequired('somebody else signed in')
      return isOther
    }
  }
  return policy
}

/** After an interaction the provider has forgotten the hint, which it had found right before. */
async function rememberHint({ oidc }: KoaContextWithOIDC): Promise<void> {
  const hint = oidc.params?.id_token_hint
  if (typeof hint !== 'string' || oidc.entities.IdTokenHint || !oidc.client) return
  const { IdToken } = oidc.provider as unknown as { IdToken: HintReader }
  oidc.entity('IdTokenHint', (await IdToken.validate(hint, oidc.client)) as never)
}

interface HintReader {
  validate(token: string, client: unknown): Promise<unknown>
}
