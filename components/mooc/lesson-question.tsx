import { primary } from '@/components/ui/button'
import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Course, FirstLesson } from '@/lib/mooc/courses'
import { moocPath } from '@/lib/paths'
import { panel } from './look'

/** The one question of the first lesson: a plain form; the answer kept is marked and explained. */
export function LessonQuestion(props: {
  roomId: string
  locale: Locale
  course: Course
  question: NonNullable<FirstLesson['question']>
  /** Index of the option chosen, or null. */
  answer: number | null
  /** Sent without a choice. */
  slip?: string
}) {
  const { roomId, locale, course, answer, slip } = props
  const t = translator(locale, 'mooc')
  const { prompt, options, correctIndex, explanation } = props.question
  const right = answer === correctIndex
  const chosen = answer === null ? undefined : options[answer]
  return (
    <section aria-labelledby="question-title" className={`${panel} mt-8 bg-accent-pale`}>
      <h2 id="question-title" className="text-lg">
        {t('lesson.question')}
      </h2>
      {chosen && (
        <div
          id="result"
          tabIndex={-1}
          role="status"
          className={`mt-4 scroll-mt-24 rounded-xl border-l-8 p-4 ${right ? 'border-success bg-success-pale' : 'border-error bg-error-pale'}`}
        >
          <p className={`font-bold ${right ? 'text-success' : 'text-error-ink'}`}>
            {right ? `✓ ${t('lesson.right')}` : `✗ ${t('lesson.wrong')}`}
          </p>
          <p>{t('lesson.yours', { answer: textIn(locale, chosen) })}</p>
          <p className="mt-2">{textIn(locale, explanation)}</p>
          {!right && <p className="mt-2 font-semibold">{t('lesson.wrongHelp')}</p>}
        </div>
      )}
      <form method="post" action={moocPath(roomId, `/learn/${course.code}/answer`)} className="mt-4">
        {slip && (
          <p
            role="alert"
            tabIndex={-1}
            autoFocus
            className="mb-3 border-l-8 border-error bg-error-pale p-4 text-error-ink"
          >
            <a href="#answer-0" className="inline-flex min-h-12 items-center text-error-ink">
              {slip}
            </a>
          </p>
        )}
        <fieldset aria-describedby="answer-hint">
          <legend className="font-semibold">{textIn(locale, prompt)}</legend>
          <p id="answer-hint" className="text-sm text-muted">
            {t('lesson.choose')}
          </p>
          <div className="mt-3 space-y-2">
            {options.map((option, index) => (
              <label
                key={option.th}
                htmlFor={`answer-${index}`}
                className="flex min-h-12 items-start gap-3 rounded-xl border border-accent/30 bg-white px-4 py-2 has-checked:border-accent has-checked:ring-2 has-checked:ring-accent"
              >
                <input
                  id={`answer-${index}`}
                  type="radio"
                  name="answer"
                  value={index}
                  required
                  defaultChecked={answer === index}
                  className="mt-2 size-5 shrink-0 accent-accent"
                />
                <span>{textIn(locale, option)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="mt-6">
          <button type="submit" className={primary}>
            {t(chosen ? 'lesson.again' : 'lesson.submit')}
          </button>
        </p>
      </form>
    </section>
  )
}
