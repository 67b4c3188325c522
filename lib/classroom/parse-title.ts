import { type FreeTextSlip, parseFreeText } from '@/lib/identity/free-text'
import { titleLengthLimit } from './classroom'

export type TitleSlip = FreeTextSlip

/** Reads the name of a class: short, and nothing that may be a real person's. */
export function parseTitle(raw: string): ReturnType<typeof parseFreeText> {
  const parsed = parseFreeText(raw)
  if (parsed.ok && Array.from(parsed.value).length > titleLengthLimit) return { ok: false, slip: 'too-long' }
  return parsed
}
