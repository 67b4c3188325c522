/** The three sets on one stage, in the order a learner meets them. The words carry it; the drawing decorates. */
import { type Locale, translator } from '@/lib/i18n/translator'

const sets = [
  {
    key: 'mooc',
    colour: 'var(--mooc)',
    drawing: 'M8 14h20v22H8zM32 14h20v22H32zM8 41h14M32 41h14M13 30l5-7 4 5 3-3 3 5M37 30l5-7 4 5 3-3 3 5',
  },
  {
    key: 'connect',
    colour: 'var(--connect)',
    drawing: 'M12 46V28a18 18 0 0 1 36 0v18M22 46V28M30 46V24M38 46V28',
  },
  { key: 'seis', colour: 'var(--seis)', drawing: 'M10 12h40v36H10zM10 21h40M10 30h40M10 39h40M24 21v27' },
] as const

export function Stage({ locale }: { locale: Locale }) {
  const t = translator(locale, 'lobby')
  return (
    <ol
      aria-label={t('stage.label')}
      className="border-2 border-dashed border-saffron-ink-soft bg-saffron-pale p-4 sm:p-6"
    >
      {sets.map(({ key, colour, drawing }, index) => (
        <li key={key} className="flex items-center gap-4">
          <span aria-hidden="true" className="flex flex-col items-center self-stretch">
            <span
              className={`min-h-3 w-0 grow border-l-2 border-dashed ${index > 0 ? 'border-saffron-ink' : 'border-transparent'}`}
            />
            <svg aria-hidden="true" viewBox="0 0 60 60" width="72" height="72" className="bg-white">
              <path d={drawing} fill="none" stroke={colour} strokeWidth="2.5" strokeLinejoin="round" />
            </svg>
            <span
              className={`min-h-3 w-0 grow border-l-2 border-dashed ${index < sets.length - 1 ? 'border-saffron-ink' : 'border-transparent'}`}
            />
          </span>
          <span className="py-2 text-saffron-ink">
            <span className="block font-bold">{t(`stage.${key}`)}</span>
            <span className="block text-sm text-saffron-ink-soft">{t(`stage.${key}Text`)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
