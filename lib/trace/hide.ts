/** How a value is hidden: behind a mark, and a tag beside it where nobody can find the value by trying all there are. Pure. */
import { maskCitizenId, maskEmail, PRACTICE_EMAIL_DOMAINS, parseCitizenId } from '@/lib/identity'
import { digest } from '@/lib/secrets/secrets'
import { maskText } from '@/lib/web/mask-text.mjs'

export const mark = '•••'

/** The first eight characters of a value's SHA-256. */
export const tagOf = (value: string): string => digest(value).slice(0, 8)

const fewestCharacters = 16
const fewestOfItsOwn = 12
const fewestKinds = 8

/** Whether nobody could find the value by trying: it is long and varied, even without the ids and mailboxes in it. */
function isOpaque(value: string): boolean {
  if (value.length < fewestCharacters) return false
  const own = maskText(value.slice(0, 500), { token: token => token, mailbox: () => '', digits: () => '' })
  return own.length >= fewestOfItsOwn && isVaried(own)
}

function isVaried(text: string): boolean {
  const kinds = new Set<string>()
  // Most values show it in their first characters.
  for (const character of text) if (kinds.add(character).size >= fewestKinds) return true
  return false
}

/** `••• #tag`: the same value has the same tag everywhere. A value that could be guessed gets the mark alone. */
export const hide = (value: string): string => {
  if (value === '') return ''
  return isOpaque(value) ? `${mark} #${tagOf(value)}` : mark
}

/** The key by which hops with the same value are joined; none where the tag would let somebody guess the value. */
export const keysByTag = (name: string, value: string | null | undefined): string[] =>
  value && isOpaque(value) ? [`${name}:${tagOf(value)}`] : []

/** A practice id by its last digits; nobody else's number, not even in part. */
export function maskDigits(digits: string): string {
  const parsed = parseCitizenId(digits.replaceAll(/[._/]/g, ''))
  return parsed.ok ? maskCitizenId(parsed.value) : mark
}

/** A practice mailbox without its first letters; nobody else's, not even in part. */
export function maskMailbox(address: string): string {
  const plain = address.toLowerCase().replace('%40', '@')
  const isOurs = PRACTICE_EMAIL_DOMAINS.some(domain => plain.endsWith(`@${domain}`))
  return isOurs && /^[\w.+@-]{1,254}$/.test(plain) && !/\d{5}/.test(plain) ? maskEmail(plain) : mark
}

/** A sentence of ours; personal data that a caller's value brought into it are hidden. */
export const scrub = (text: string): string =>
  maskText(text, { token: () => mark, mailbox: maskMailbox, digits: maskDigits })
