/** What a stranger may call a client. The name stands on the consent page: it must be a name, and nobody's but theirs. */
import { readsLikeOurs } from './our-names'

const longestName = 80
/** Thai stacks two on a consonant, three with the ring of a sara am that was taken apart. */
const mostMarksInARow = 3

/** From and to, both included: marks that turn the direction, hide, or show nothing. */
const invisible: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  // Half a character.
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
]

const isInvisible = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0
  return invisible.some(([from, to]) => code >= from && code <= to)
}

/** Whether more marks stand on one letter than any writing needs. */
function isStacked(name: string): boolean {
  let row = 0
  for (const sign of name.normalize('NFD')) {
    row = /^\p{M}$/u.test(sign) ? row + 1 : 0
    if (row > mostMarksInARow) return true
  }
  return false
}

/** Why a client may not have that name, in words for whoever wrote it; null when it may. */
export function clientNameSlip(name: string): string | null {
  if (name.length > longestName) return `must have at most ${longestName} characters`
  if ([...name].some(isInvisible))
    return 'must hold no line break, control, direction mark or other invisible sign'
  if (isStacked(name)) return `must have at most ${mostMarksInARow} marks on a letter`
  if (!/[\p{L}\p{N}]/u.test(name)) return 'must hold a letter or a digit'
  return readsLikeOurs(name)
    ? 'must not be, hold or read like the name of a site, a register or an agency of this rehearsal'
    : null
}
