import { ExerciseList } from '@/components/exercises/exercise-list'
import { quiet } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { listExercises } from '@/lib/exercises/list-exercises'
import { translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

/** What goes wrong in life, to be met here first: every exercise, and how it stands. */
export default async function Exercises({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const exercises = await listExercises(room)
  const t = translator(locale, 'exercises')
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={t('page.title')} />
      <Still as="div">
        <p>
          <a href={roomPath(room.id)} className={quiet}>
            {translator(locale, 'progress')('home.back')}
          </a>
        </p>
        <Heading title={t('page.title')} />
        <p className="mt-2 max-w-measure">{t('page.lead')}</p>
        <ExerciseList roomId={room.id} locale={locale} exercises={exercises} />
      </Still>
    </>
  )
}
