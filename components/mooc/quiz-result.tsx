/** What came of a quiz: the score, the lessons to read again, and why each answer is right or is not. */
import { primary, secondary } from '@/components/ui/button'
import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Course, Quiz } from '@/lib/mooc/courses'
import type { Mark, Marked } from '@/lib/mooc/judge-quiz'
import { certificatePath, lessonPath, quizPath } from '@/lib/mooc/learn-address'
import type { Study } from '@/lib/mooc/study'
import { panel } from './look'
import { readable } from './readable'

interface ResultProps {
  roomId: string
  locale: Locale
  course: Course
  quiz: Quiz
  mark: Mark
  study: Study
}

export function QuizResult(props: ResultProps) {
  const { roomId, locale, course, quiz, mark, study } = props
  const t = translator(locale, 'mooc')
  const isBetter = study.best !== null && study.best > mark.score
  return (
    <>
      <div
        className={`mt-6 rounded-xl border-l-8 p-4 ${mark.hasPassed ? 'border-success bg-success-pale' : 'border-accent bg-accent-pale'}`}
      >
        <p className="text-lg font-bold">
          {t('result.score', { score: mark.score, of: mark.of, pass: quiz.passAt })}
        </p>
        {isBetter && <p>{t('result.best', { score: study.best ?? 0, of: mark.of })}</p>}
      </div>
      <ReadAgain {...props} />
      <p className="mt-6 flex flex-col gap-3 sm:flex-row">
        {study.hasPassed && (
          <a href={certificatePath(roomId, course)} className={primary}>
            {t('study.next.certificate')}
          </a>
        )}
        <a href={quizPath(roomId, course)} className={study.hasPassed ? secondary : primary}>
          {t('result.again')}
        </a>
      </p>
      <section aria-labelledby="answers" className="mt-8">
        <h2 id="answers" className="text-xl">
          {t('result.answers')}
        </h2>
        <ol className="mt-4 space-y-6">
          {mark.questions.map((marked, index) => (
            <Answer
              key={marked.question.prompt.th}
              {...props}
              marked={marked}
              number={index + 1}
              shows={study.hasPassed}
            />
          ))}
        </ol>
      </section>
    </>
  )
}

function ReadAgain({ roomId, locale, course, mark }: ResultProps) {
  const t = translator(locale, 'mooc')
  if (mark.readAgain.length === 0) return <p className="mt-6">{t('result.allRight')}</p>
  return (
    <section aria-labelledby="read-again" className="mt-6">
      <h2 id="read-again" className="text-lg">
        {t('result.readAgain')}
      </h2>
      <ul className="mt-1">
        {mark.readAgain.map(number => (
          <li key={number}>
            <LessonLink roomId={roomId} locale={locale} course={course} number={number} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function LessonLink(props: { roomId: string; locale: Locale; course: Course; number: number }) {
  const { roomId, locale, course, number } = props
  const title = course.lessons[number - 1]?.title
  return (
    <a href={lessonPath(roomId, course, number)} className="inline-flex min-h-11 items-center">
      {translator(locale, 'mooc')('result.inLesson', {
        lesson: number,
        title: title ? textIn(locale, title) : '',
      })}
    </a>
  )
}

/** The right answer to one that was not is shown to who has passed: before that there is something to find in the lesson. */
function Answer({
  locale,
  marked,
  number,
  shows,
}: ResultProps & { marked: Marked; number: number; shows: boolean }) {
  const t = translator(locale, 'mooc')
  const { question, chosen, isRight } = marked
  const [mine, right] = [question.options[chosen], question.options[question.correctIndex]]
  return (
    <li className={panel}>
      <p className="text-sm font-semibold text-accent-deep">{t('quiz.number', { number })}</p>
      <p className="font-semibold">{readable(locale, question.prompt)}</p>
      {mine && (
        <div className={`mt-3 border-l-8 pl-4 ${isRight ? 'border-success' : 'border-error'}`}>
          <p className={`font-bold ${isRight ? 'text-success' : 'text-error-ink'}`}>
            {isRight ? `✓ ${t('lesson.right')}` : `✗ ${t('lesson.wrong')}`}
          </p>
          <p>{t('lesson.yours', { answer: readable(locale, mine.text) })}</p>
          <p className="mt-1">{readable(locale, mine.why)}</p>
        </div>
      )}
      {!isRight && shows && right && (
        <div className="mt-3 border-l-8 border-success pl-4">
          <p className="font-semibold">{t('result.rightAnswer', { answer: readable(locale, right.text) })}</p>
          <p className="mt-1">{readable(locale, right.why)}</p>
        </div>
      )}
    </li>
  )
}
