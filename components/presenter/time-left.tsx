/** A set time and what is left of it. The address has when it ends, so it outlives a reload and the next step. */
import { type Locale, translator } from '@/lib/i18n/translator'

const choices = [5, 10, 15, 20, 30, 45, 60]

export interface TimeLeftProps {
  locale: Locale
  /** Path of the notes of this step. */
  here: string
  /** Seconds since 1970; null where no time is set. */
  until: number | null
  now: Date
}

export function TimeLeft({ locale, here, until, now }: TimeLeftProps) {
  const t = translator(locale, 'presenter')
  if (until === null)
    return (
      <details className="notes-clock">
        <summary>{t('notes.minutes')}</summary>
        <ul>
          {choices.map(count => (
            <li key={count}>
              <a href={`${here}?minutes=${count}`}>{t('notes.minutesOf', { count })}</a>
            </li>
          ))}
        </ul>
      </details>
    )
  const minutes = Math.ceil((until * 1000 - now.getTime()) / 60_000)
  const sentence = t('notes.left', { minutes: '{minutes}' })
  return (
    <p className="notes-clock">
      <span data-until={until} data-sentence={sentence} data-over={t('notes.over')}>
        <strong className="digits">
          {minutes > 0 ? sentence.replace('{minutes}', String(minutes)) : t('notes.over')}
        </strong>
        <span role="status" className="sr-only" />
      </span>{' '}
      <a href={here}>{t('notes.stopClock')}</a>
    </p>
  )
}
