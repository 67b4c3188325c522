/** Names that `proxy.ts`, pages and routes agree on. No imports: the proxy must stay light. */

/** Cookie of lib/web/flash.ts. */
export const flashCookie = 'flash'
/** Cookie with the address of the step the learner left for the inbox or the card. */
export const stepCookie = 'step'
/** Request header by which `proxy.ts` tells a layout which page it frames. */
export const pathHeader = 'x-rehearsal-path'
/** Request header with the nonce of this page's Content-Security-Policy. */
export const nonceHeader = 'x-nonce'
/** Cookie, on an interaction, with the origin of the client that consent may redirect to. */
export const clientOriginCookie = 'client_origin'
