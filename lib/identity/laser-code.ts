/**
 * The Laser Code on the back of an id card: two letters and ten digits. A real one is a secret: it is asked for like a
 * password. Practice codes begin ZZ9, which no card is known to, and are no secret: they are on the practice card.
 */
import { DIGIT, digitPattern, GAP, hasLetterO, longestTyped, plain, spaced } from './digits'
import { accepted, type Branded, type Parsed, refused } from './parsed'

/** How every practice code begins. */
export const practiceLaserCode = 'ZZ9'

export type LaserCode = Branded<'LaserCode'>
export type LaserCodeSlip = 'empty' | 'malformed' | 'letter-o' | 'not-practice'

/** For `<input pattern>`: lets through practice codes only. */
export const LASER_CODE_PATTERN = `${spaced('[Zz]', '[Zz]', digitPattern(9))}(?:${DIGIT}${GAP}){9}`

/** Reads a practice Laser Code; letters may be small, and spaces or hyphens between. */
export function parseLaserCode(raw: string): Parsed<LaserCode, LaserCodeSlip> {
  if (raw.length > longestTyped) return refused('malformed')
  const code = plain(raw).toUpperCase()
  if (code === '') return refused('empty')
  if (/^[A-Z]{2}[0-9O]{10}$/.test(code) && hasLetterO(code.slice(2))) return refused('letter-o')
  if (!/^[A-Z]{2}[0-9]{10}$/.test(code)) return refused('malformed')
  if (!code.startsWith(practiceLaserCode)) return refused('not-practice')
  return accepted(code as LaserCode)
}

/** As printed on a card: ZZ9-0000000-00. */
export const formatLaserCode = (code: LaserCode): string => code.replace(/^(.{3})(.{7})(..)$/, '$1-$2-$3')
