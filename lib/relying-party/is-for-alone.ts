import type { JWTPayload } from 'jose'

/**
 * Whether a token is for this client and nobody else (OpenID Connect Core §3.1.3.7, items 3 to 5): our sites trust no
 * other audience, and who is named as authorized party has to be the client itself. Pure.
 */
export const isForAlone = (clientId: string, { aud, azp }: JWTPayload): boolean =>
  [aud].flat().every(audience => audience === clientId) && (azp === undefined || azp === clientId)
