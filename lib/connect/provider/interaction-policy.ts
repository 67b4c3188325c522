import { errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import { readIdTokenHint, replaceCheck } from '@/lib/connect/oidc-provider-internals'

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
  // The menu is where an account is selected: whoever is signed in says anew who they are (OpenID Connect Core §3.1.2.1).
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0)
  for (const reason of whoMustSignIn)
    replaceCheck(policy, ['login', reason], own => async ctx => {
      await readIdTokenHint(ctx)
      const isOther = await own(ctx)
      if (isOther && ctx.oidc.result?.login) throw new errors.LoginRequired('somebody else signed in')
      return isOther
    })
  return policy
}
