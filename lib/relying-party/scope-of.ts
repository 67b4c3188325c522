import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'

/** The `scope` that a site asks for (OpenID Connect Core §3.1.2.1). */
export const scopeOf = (site: RelyingParty): string => ['openid', ...sites[site].client.scopes].join(' ')
