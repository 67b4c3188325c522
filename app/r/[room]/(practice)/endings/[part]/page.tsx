import { redirect } from 'next/navigation'
import { NextExercise } from '@/components/exercises/next-exercise'
import { Ending, timeText } from '@/components/practice/ending'
import { NextDay } from '@/components/practice/next-day'
import { PrintButton } from '@/components/trace/print-button'
import { primary, quiet, secondary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { listExercises } from '@/lib/exercises/list-exercises'
import { nextExercise } from '@/lib/exercises/next-exercise'
import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import { describeEnding } from '@/lib/practice/describe-ending'
import { furthestStep, isPart, type Part, type Progress, partSteps } from '@/lib/progress/progress'
import { readProgress } from '@/lib/progress/read-progress'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

/** How a part of the manual went; of one that is under way, how far it has come. */
export default async function EndingPage({ params }: { params: Promise<{ room: string; part: string }> }) {
  const room = await roomOfPage(params)
  const part = Number((await params).part)
  if (!isPart(part)) redirect(roomPath(room.id))
  const locale = readerLocale(room)
  const t = translator(locale, 'progress')
  const [{ [part]: progress }, exercises] = await Promise.all([readProgress(room), listExercises(room)])
  const title = t(part === 1 ? 'ending.title1' : 'ending.title2')
  const story = progress && (progress.ended ?? progress.story)
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} />
      <Still as="div">
        <Heading title={title} />
        <p className="mt-2 text-lg" data-testid="ending-lead">
          {leadText(locale, part, progress)}
        </p>
      </Still>
      {story && (
        <>
          <div className="ending-tools mt-3">
            <PrintButton words={t('ending.print')} />
          </div>
          <Still as="div">
            <Ending locale={locale} part={part} story={story}>
              <Next roomId={room.id} locale={locale} part={part} isWaiting={isWaiting(progress)} />
              {!isWaiting(progress) && (
                <NextExercise roomId={room.id} locale={locale} exercise={nextExercise(exercises)} />
              )}
            </Ending>
          </Still>
        </>
      )}
      <p className="ending-next mt-6">
        <a href={roomPath(room.id)} className={quiet}>
          {t('ending.toRoom')}
        </a>
      </p>
    </>
  )
}

const isWaiting = ({ part, step, state }: Progress) =>
  part === 2 && step === partSteps[2] && state === 'waiting'

function leadText(locale: Locale, part: Part, progress: Progress | null): string {
  const t = translator(locale, 'progress')
  const of = partSteps[part]
  if (!progress) return t('ending.none')
  if (isWaiting(progress)) return t('ending.waiting')
  const seconds = progress.ended && describeEnding(progress.ended, partSteps[part]).seconds
  if (seconds !== null) return t('ending.done', { of, time: timeText(locale, seconds) })
  return t('ending.open', { of, step: furthestStep(progress) })
}

function Next(props: { roomId: string; locale: Locale; part: Part; isWaiting: boolean }) {
  const { roomId, locale, part } = props
  const t = translator(locale, 'progress')
  if (props.isWaiting) return <NextDay roomId={roomId} locale={locale} />
  return (
    <form
      method="post"
      action={`${roomPath(roomId)}/start`}
      className="mt-3 flex flex-col gap-3 sm:flex-row sm:flex-wrap"
    >
      {part === 1 ? (
        <>
          <button type="submit" name="at" value="seis" className={primary}>
            {t('ending.nextSecond')}
          </button>
          <button type="submit" name="at" value="learning" className={secondary}>
            {t('ending.secondSite')}
          </button>
        </>
      ) : (
        <button type="submit" name="at" value="mooc-again" className={primary}>
          {t('ending.nextFirst')}
        </button>
      )}
    </form>
  )
}
