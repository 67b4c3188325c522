import type { ClientSlip } from './check-client'
import { longestName, mostMarksInARow } from './check-client-name'
import { longestUri } from './check-client-uri'
import type { CalledField } from './refuse-uncalled-target'

/** What a problem says of each slip of a registration; never the value. */
export const clientSlipWords: Record<ClientSlip['slip'], string> = {
  'name-too-long': `must have at most ${longestName} characters`,
  invisible: 'must hold no line break, control, direction mark or other invisible sign',
  'stacked-marks': `must have at most ${mostMarksInARow} marks on a letter`,
  'no-letter': 'must hold a letter or a digit',
  'reads-like-ours':
    'must not be, hold or read like the name of a site, a register or an agency of this rehearsal',
  'uri-too-long': `must have at most ${longestUri} characters`,
  'no-uri':
    'must be written as a URI (RFC 3986): no blank, control or direction mark, backslash or letter outside ASCII; a domain name of other letters in punycode',
  'not-absolute': 'must be an absolute URI',
  'no-host': 'must be written scheme://host',
  scheme:
    'must be http, https or a scheme of the app’s own, which is a domain name in reverse such as com.example.app (RFC 8252 §7.1)',
  userinfo: 'must have no user or password before the host',
  wildcard: 'must have no wildcard: it is compared as it is written',
  'no-use-for-secret': 'is only for client_secret_basic and client_secret_post',
  'secret-like-id': 'must not be written as a client_id is',
  fragment: 'must have no fragment (RFC 6749 §3.1.2)',
}

export const uncalledWords = (field: CalledField): string =>
  `${field} is at a host that this server does not call: not a public one. Whoever runs the server can allow it by naming the host, or its range of addresses, in CALL_HOSTS on the server.`
