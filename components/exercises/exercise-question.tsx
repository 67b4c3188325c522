/** The one question of an exercise: a plain form; a wrong answer says why it is none, and is asked again. */
import { primary } from '@/components/ui/button'
import { InThai } from '@/components/ui/in-thai'
import { exerciseWords, whyNot } from '@/lib/exercises/exercise-words'
import type { Run } from '@/lib/exercises/judge'
import { type Locale, translator } from '@/lib/i18n/translator'
import { exercisesPath } from '@/lib/paths'
import { AddressBar } from './address-bar'

export function ExerciseQuestion(props: { roomId: string; locale: Locale; run: Run; slip?: string }) {
  const { roomId, locale, run, slip } = props
  const { exercise, answer: chosen } = run
  const t = translator(locale, 'exercises')
  const words = exerciseWords(locale, exercise)
  return (
    <section aria-labelledby="question" className="mt-8 border-2 border-ink bg-white p-4">
      <h2 id="question" className="text-lg">
        {t('page.question')}
      </h2>
      {chosen && !slip && (
        <p
          role="status"
          id="result"
          tabIndex={-1}
          className="mt-3 scroll-mt-24 border-l-8 border-error bg-error-pale p-4 text-error-ink"
        >
          <strong>{t('page.wrong')}</strong>{' '}
          <InThai locale={locale}>{whyNot(locale, exercise, chosen) ?? t('page.wrongHelp')}</InThai>
        </p>
      )}
      {slip && (
        <p
          role="alert"
          tabIndex={-1}
          autoFocus
          className="mt-3 border-l-8 border-error bg-error-pale p-4 text-error-ink"
        >
          <a
            href={`#answer-${words.answers[0]?.answer}`}
            className="inline-flex min-h-12 items-center text-error-ink"
          >
            {slip}
          </a>
        </p>
      )}
      <form method="post" action={exercisesPath(roomId, `/${exercise}/answer`)} className="mt-3">
        <fieldset>
          <legend className="font-semibold">
            <InThai locale={locale}>{words.prompt}</InThai>
          </legend>
          <div className="mt-3 grid gap-3">
            {words.answers.map(({ answer, text }) => (
              <label
                key={answer}
                htmlFor={`answer-${answer}`}
                className="block min-h-12 border-2 border-ink/60 bg-white px-3 py-2 has-checked:border-accent has-checked:bg-accent-pale"
              >
                <span className="flex items-start gap-3">
                  <input
                    id={`answer-${answer}`}
                    type="radio"
                    name="answer"
                    value={answer}
                    required
                    defaultChecked={chosen === answer}
                    className="mt-2 size-5 shrink-0 accent-accent"
                  />
                  <span className="min-w-0">
                    <InThai locale={locale}>{text}</InThai>
                  </span>
                </span>
                {exercise === 'web-address' && <AddressBar locale={locale} which={answer} />}
              </label>
            ))}
          </div>
        </fieldset>
        <p className="mt-4">
          <button type="submit" className={primary}>
            {t('page.answer')}
          </button>
        </p>
      </form>
    </section>
  )
}
