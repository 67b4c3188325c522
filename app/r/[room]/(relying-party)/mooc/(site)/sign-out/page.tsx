import { notFound, redirect } from 'next/navigation'
import { container, panel, primary, secondary } from '@/components/mooc/look'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { findLearner } from '@/lib/mooc/find-learner'
import { moocPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { readerLocale } from '@/lib/web/reader'

/** From here, or from everywhere: what each means for this device, before it is pressed. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) notFound()
  const [locale, learner] = await Promise.all([readerLocale(room), findLearner(room.id)])
  if (!learner) redirect(moocPath(room.id, '/signed-out'))
  const t = translator(locale, 'mooc')
  return (
    <div className={`${container} py-10`}>
      <form method="post" action={moocPath(room.id, '/logout')} className={`${panel} max-w-2xl`}>
        <PageHeading
          locale={locale}
          title={t('signOutPage.title')}
          site={translator(locale, 'site')('sites.mooc')}
        />
        <p className="mt-3">{t('signOutPage.lead')}</p>
        <p id="here-means" className="mt-6">
          {t('signOutPage.hereText')}
        </p>
        <button
          type="submit"
          name="from"
          value="here"
          aria-describedby="here-means"
          className={`${secondary} mt-3`}
        >
          {t('signOutPage.here')}
        </button>
        <p id="everywhere-means" className="mt-6 border-t border-accent/20 pt-6">
          {t('signOutPage.everywhereText')}
        </p>
        <button
          type="submit"
          name="from"
          value="everywhere"
          aria-describedby="everywhere-means"
          className={`${primary} mt-3`}
        >
          {t('signOutPage.everywhere')}
        </button>
        <p className="mt-4">
          <a href={moocPath(room.id, '/dashboard')} className="inline-flex min-h-11 items-center">
            {t('signOutPage.cancel')}
          </a>
        </p>
      </form>
    </div>
  )
}
