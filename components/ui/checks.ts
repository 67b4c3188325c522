/**
 * The slips a browser can find before anything is sent: the same parsers as the server's. Returns the slip's
 * name, or null. The server always decides; this only keeps a real number from leaving the machine.
 */
import { parseCitizenId } from '@/lib/identity/citizen-id'
import { parseEmail } from '@/lib/identity/email'
import { parseLaserCode } from '@/lib/identity/laser-code'
import { parseOtp } from '@/lib/identity/one-time-code'
import { parsePhone } from '@/lib/identity/phone'

const parsers = {
  citizenId: parseCitizenId,
  email: parseEmail,
  laserCode: parseLaserCode,
  otp: parseOtp,
  phone: parsePhone,
}

/** A parser's name; `optional-` lets an empty field pass; `filled` asks for anything, `filled-after:x+y` once x and y have it; `same-as:x` for x's value. */
export type Check =
  | keyof typeof parsers
  | `optional-${keyof typeof parsers}`
  | 'filled'
  | `filled-after:${string}`
  | `same-as:${string}`

export function slipOf(check: Check, value: string, all: (name: string) => string): string | null {
  if (check === 'filled') return value.trim() === '' ? 'empty' : null
  if (check.startsWith('filled-after:')) {
    const before = check.slice('filled-after:'.length).split('+').map(all)
    return value.trim() === '' && before.every(one => one.trim() !== '') ? 'empty' : null
  }
  if (check.startsWith('same-as:')) {
    const other = all(check.slice('same-as:'.length))
    if (value.trim() === '') return 'empty'
    return value.trim().toLowerCase() === other.trim().toLowerCase() ? null : 'different'
  }
  const optional = check.startsWith('optional-')
  if (optional && value.trim() === '') return null
  const parser = parsers[check.replace('optional-', '') as keyof typeof parsers]
  const parsed = parser(value)
  return parsed.ok ? null : parsed.slip
}
