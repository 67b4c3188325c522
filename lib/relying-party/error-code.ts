/**
 * The provider's own error code (RFC 6749 §4.1.2.1), which helps a tester; whatever is no such code is left out. Pure.
 */
export const errorCode = (code: string): string | undefined =>
  /^[a-z_]{1,40}$/.test(code) ? code : undefined
