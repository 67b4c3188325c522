/** The steps of the manual in a row; the one that was just done is lit, as is all that it caused. */
import type { ReactNode } from 'react'
import { type Locale, translator } from '@/lib/i18n/translator'

export interface StepRowProps {
  locale: Locale
  /** How many the part has. */
  of: 7 | 8
  lit: number | null
  /** Of which flow. */
  children: ReactNode
}

export function StepRow({ locale, of, lit, children }: StepRowProps) {
  const t = translator(locale, 'presenter')
  return (
    <div className="beside-steps">
      <ol aria-label={t('beside.steps')}>
        {Array.from({ length: of }, (_, at) => at + 1).map(step => (
          <li key={step} aria-current={step === lit ? 'step' : undefined}>
            <span className="beside-number" data-lit={step === lit || undefined}>
              {step}
            </span>
          </li>
        ))}
      </ol>
      {children}
    </div>
  )
}
