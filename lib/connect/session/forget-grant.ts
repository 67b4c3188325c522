import type Provider from 'oidc-provider'

/** A consent and everything that was given on it dies: the grant, codes, access and refresh tokens. */
export async function forgetGrant(provider: Provider, grantId: string | undefined): Promise<void> {
  if (!grantId) return
  await Promise.all([
    provider.AccessToken.revokeByGrantId(grantId),
    provider.AuthorizationCode.revokeByGrantId(grantId),
    provider.RefreshToken.revokeByGrantId(grantId),
    provider.Grant.find(grantId).then(grant => grant?.destroy()),
  ])
}
