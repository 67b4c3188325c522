/** Why a sign-in at a relying party failed, as its failed page tells it. */
export const signInFailures = ['provider', 'stale', 'unreachable', 'untrusted'] as const
export type SignInFailure = (typeof signInFailures)[number]
