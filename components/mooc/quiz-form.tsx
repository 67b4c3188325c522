/** The quiz: a plain form, a group of radio buttons a question. What is right stands nowhere in it. */
import { primary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Slip } from '@/lib/identity/field-checks'
import type { Course, Quiz, QuizQuestion } from '@/lib/mooc/courses'
import { fieldOf } from '@/lib/mooc/judge-quiz'
import { quizSubmitPath } from '@/lib/mooc/learn-address'
import { type QuizFlash, quizForm } from '@/lib/mooc/quiz-form'
import { panel } from './look'
import { readable } from './readable'

export function QuizForm(props: {
  roomId: string
  locale: Locale
  course: Course
  quiz: Quiz
  flash: QuizFlash
}) {
  const { roomId, locale, course, quiz, flash } = props
  const t = translator(locale, 'mooc')
  return (
    <DescribedForm
      locale={locale}
      form={quizForm(course, quiz)}
      flash={flash}
      action={quizSubmitPath(roomId, course)}
      className="mt-6 space-y-6"
    >
      {slipOf => (
        <>
          {quiz.questions.map((question, index) => {
            const field = fieldOf(index)
            return (
              <Question
                key={field}
                locale={locale}
                field={field}
                number={index + 1}
                question={question}
                slip={slipOf(field)}
                chosen={flash.values?.[field]}
              />
            )
          })}
          <p>
            <button type="submit" data-testid="send-quiz" className={primary}>
              {t('quiz.submit')}
            </button>
          </p>
        </>
      )}
    </DescribedForm>
  )
}

function Question(props: {
  locale: Locale
  field: string
  number: number
  question: QuizQuestion
  slip?: Slip
  chosen?: string
}) {
  const { locale, field, number, question, slip, chosen } = props
  const t = translator(locale, 'mooc')
  return (
    <div
      // Groups of radio buttons may be invalid; a fieldset, a plain group, may not (WAI-ARIA 1.2).
      role="radiogroup"
      aria-labelledby={`${field}-prompt`}
      aria-describedby={slip ? `${field}-slip` : undefined}
      aria-invalid={slip ? true : undefined}
      className={panel}
    >
      <h2 id={`${field}-prompt`} className="text-base leading-relaxed">
        <span className="block text-sm text-accent-deep">{t('quiz.number', { number })}</span>{' '}
        {readable(locale, question.prompt)}
      </h2>
      {slip && (
        <p id={`${field}-slip`} className="pt-2 font-semibold text-error-ink">
          {slip.text}
        </p>
      )}
      <div className="space-y-2 pt-3">
        {question.options.map(({ text }, index) => {
          // The summary's link goes to the first.
          const id = index === 0 ? field : `${field}-${index}`
          return (
            <label
              key={text.th}
              htmlFor={id}
              className="flex min-h-12 items-start gap-3 rounded-xl border border-accent/30 bg-white px-4 py-2 has-checked:border-accent has-checked:ring-2 has-checked:ring-accent"
            >
              <input
                id={id}
                type="radio"
                name={field}
                value={index}
                defaultChecked={chosen === String(index)}
                className="mt-2 size-5 shrink-0 accent-accent"
              />
              <span className="min-w-0">{readable(locale, text)}</span>
            </label>
          )
        })}
      </div>
    </div>
  )
}
