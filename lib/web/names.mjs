/** Names that the front door, pages and routes agree on. Plain JavaScript: the front door runs outside Next. */

/** Cookie of lib/web/flash.ts. */
export const flashCookie = 'flash'
/** Cookie with the address of the step the learner left for the inbox or the card. */
export const stepCookie = 'step'
/** Cookie with the rooms whose home this browser has opened, the newest first. */
export const roomsCookie = 'rooms'
/** Request header by which the front door tells a layout which page it frames. */
export const pathHeader = 'x-rehearsal-path'
/** Request header by which the front door tells a layout where the script of its pages is. */
export const scriptHeader = 'x-rehearsal-script'
/** Request header by which the front door tells who asks; empty for this machine. */
export const clientAddressHeader = 'x-rehearsal-client'
/** Where an address that cannot be is answered. */
export const nothingHerePath = '/no-room'
/** Where a request under another origin is answered. */
export const wrongOriginPath = '/wrong-origin'
/** Below the origin, as a regular expression: what a client's popup passes through while somebody signs in. */
export const signInAddress = 'r/[a-z0-9]+/connect/(auth|interaction)(/|$)'
/** Below the origin, as a regular expression: the provider's own addresses, whose answers are the protocol's. */
export const protocolAddress =
  'r/[a-z0-9]+/connect/(\\.well-known|auth|token|request|userinfo|jwks|revocation|introspection|session)(/|$)|\\.well-known/oauth-authorization-server/r/[a-z0-9]+/connect$'
