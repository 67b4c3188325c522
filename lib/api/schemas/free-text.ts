import { z } from 'zod'
import { cleanText, type FreeTextSlip, realLooking } from '@/lib/identity/free-text'

/** What a problem says of text that a tester chose; never the text. */
export const freeTextProblems: Record<Exclude<FreeTextSlip, 'too-long'>, string> = {
  empty: 'must hold something that can be seen',
  'real-id': 'holds what may be a real citizen ID: 13 digits without 99 in digits 2 and 3',
  'real-phone': 'holds what may be a real telephone number: practice ones are 080-000-00NN and 0-2000-00NN',
  'real-laser-code': 'holds what may be a real Laser Code: practice ones begin ZZ9',
  'real-mailbox': 'holds what may be a real e-mail address: practice ones end in .example',
}

/**
 * Text that is shown to people: what nobody sees is taken out, and what may be a real person's is refused. The length
 * is checked first, of what was given.
 */
export const freeText = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .transform((raw, context): string => {
      const text = cleanText(raw)
      const slip = text === '' ? 'empty' : realLooking(text)
      if (!slip) return text
      context.addIssue({ code: 'custom', message: freeTextProblems[slip] })
      return z.NEVER
    })
