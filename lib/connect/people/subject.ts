import { opaque } from '@/lib/secrets/secrets'

/**
 * The subject identifier of an account at a client (OpenID Connect Core §8, pairwise): opaque, and different for
 * each client and room. The provider's default goes by the redirect URI's host, which would give the MOOC and the
 * learning space one sub and refuse a client with two hosts (§8.1).
 */
export const subjectFor = (roomId: string, clientId: string, accountId: string): Promise<string> =>
  opaque('sub', roomId, clientId, accountId)
