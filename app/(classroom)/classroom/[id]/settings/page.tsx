import { DeleteClassForm } from '@/components/classroom/delete-class-form'
import { SettingsForm } from '@/components/classroom/settings-form'
import { TrainersLink } from '@/components/classroom/trainers-link'
import { secondary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { countLearners } from '@/lib/classroom/count-learners'
import { findOwnClass } from '@/lib/classroom/find-class'
import { settingsForm } from '@/lib/classroom/settings-form'
import { trainerToken } from '@/lib/classroom/trainer-cookie'
import { translator } from '@/lib/i18n/translator'
import { classroomPath, publicUrl } from '@/lib/paths'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** What a trainer sets once, or once in a while: away from the board, which may be on the projector. */
export default async function SettingsPage({ params }: { params: Promise<{ id: string }> }) {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return null
  const locale = readerLocale()
  const [flash, count] = await Promise.all([readFlash(settingsForm), countLearners(classroom.id)])
  const t = translator(locale, 'classroom')
  const failed = isRefused(flash)
  const title = t('settings.title')
  const link = publicUrl(classroomPath(classroom.id, `/enter/${trainerToken(classroom.id)}`))
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} failed={failed} />
      <div className="mx-auto max-w-3xl">
        <Heading title={title} failed={failed} />
        {flash.notice && (
          <p role="status" className="mt-4 border-l-8 border-success bg-success-pale p-4 text-success">
            {settingsForm.notices.say(locale, flash.notice)}
          </p>
        )}
        <SettingsForm locale={locale} classroom={classroom} flash={flash} />
        <section aria-labelledby="seat-cards" className="mt-8">
          <h2 id="seat-cards" className="text-lg">
            {t('cards.title')}
          </h2>
          <p className="mt-1 max-w-measure">{t('settings.cardsText')}</p>
          <p className="mt-2">
            <a href={classroomPath(classroom.id, '/seat-cards')} className={secondary}>
              {t('settings.cards')}
            </a>
          </p>
        </section>
        <TrainersLink locale={locale} classId={classroom.id} link={link} />
        <DeleteClassForm locale={locale} classroom={classroom} flash={flash} count={count} />
      </div>
    </>
  )
}
