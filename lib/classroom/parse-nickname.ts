import { type FreeTextSlip, parseFreeText } from '@/lib/identity/free-text'
import { nicknameLengthLimit } from './classroom'

export type NicknameSlip = FreeTextSlip

/** Reads a nickname that somebody chose: short, and nothing that may be a real person's. */
export function parseNickname(raw: string): ReturnType<typeof parseFreeText> {
  const parsed = parseFreeText(raw)
  if (parsed.ok && Array.from(parsed.value).length > nicknameLengthLimit)
    return { ok: false, slip: 'too-long' }
  return parsed
}
