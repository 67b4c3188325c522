import { type Locale, translator } from '@/lib/i18n/translator'
import type { Step } from './steps'

/** A step of the manual in words: its number, what it is for, what to do, the manual's own sentence. */
export function stepWords(
  locale: Locale,
  step: Step,
): Record<'long' | 'short' | 'of' | 'part' | 'why' | 'now' | 'manual', string> {
  const t = translator(locale, 'practice')
  const sentence = (which: 'why' | 'now' | 'nowSent' | 'manual') => {
    const key = `steps.parts.${step.part === 1 ? 'first' : 'second'}.step${step.step}.${which}`
    if (!t.has(key)) throw new Error(`The manual has no ${key}`)
    return t(key)
  }
  const values = { step: step.step, part: step.part, of: step.of }
  return {
    long: t('bar.step', values),
    short: t('bar.stepShort', values),
    of: t('bar.stepOf', values),
    part: t('bar.part', values),
    why: sentence('why'),
    // The step of the manual is two things to do; once the password is on its way, the first is done.
    now: sentence(step.isSent ? 'nowSent' : 'now'),
    manual: sentence('manual'),
  }
}
