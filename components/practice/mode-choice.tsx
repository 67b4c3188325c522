/**
 * How a part is gone through, chosen where it is begun: with advice unless somebody says otherwise, so that the list keeps
 * one button. Of a part that is under way also how it goes on.
 */
import { secondary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import { type Mode, modes, type Part, type Progress } from '@/lib/progress/progress'

export interface ModeChoiceProps {
  roomId: string
  locale: Locale
  part: Part
  progress: Progress | null
  /** Where the part begins, as the form calls it. */
  at: string
}

/** Inside the form that begins the part, below its button, which stays where it is seen first. */
export function ModeChoice({ roomId, locale, part, progress, at }: ModeChoiceProps) {
  const t = translator(locale, 'progress')
  const isUnderWay = progress !== null && progress.state !== 'done'
  const now: Mode = progress?.story.mode ?? 'guided'
  const chosen = now === 'test' ? 'guided' : now
  const other = now === 'guided' ? 'free' : 'guided'
  return (
    <details className="mode-choice">
      <summary className="min-h-11 py-2">
        {isUnderWay ? t('modes.now', { mode: t(`modes.names.${now}`) }) : t('modes.choose')}
      </summary>
      {isUnderWay && (
        <p className="pb-3">
          <button
            type="submit"
            name="to"
            value={other}
            formAction={`${roomPath(roomId)}/mode`}
            className={secondary}
          >
            {t(other === 'free' ? 'modes.goOnFree' : 'modes.goOnGuided')}
          </button>
        </p>
      )}
      <input type="hidden" name="part" value={part} />
      <fieldset className="pb-3">
        <legend className={isUnderWay ? 'font-semibold' : 'sr-only'}>
          {t(isUnderWay ? 'modes.again' : 'modes.choose')}
        </legend>
        {modes.map(mode => (
          <label
            key={mode}
            htmlFor={`mode-${part}-${mode}`}
            className="mt-2 flex min-h-11 items-start gap-3 border border-line px-3 py-2 has-checked:border-accent has-checked:bg-accent-pale"
          >
            <input
              id={`mode-${part}-${mode}`}
              type="radio"
              name="mode"
              value={mode}
              defaultChecked={mode === chosen}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span>
              <strong>{t(`modes.names.${mode}`)}</strong>{' '}
              <span className="block text-sm text-muted">{t(`modes.about.${mode}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" name="at" value={at} className={secondary}>
        {t('modes.start')}
      </button>
    </details>
  )
}
