import { notFound, redirect } from 'next/navigation'
import { column, primary, quiet, secondary, sheet } from '@/components/learning/look'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { findVisitor } from '@/lib/learning/find-visitor'
import { learningPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { readerLocale } from '@/lib/web/reader'

/** From here, or from everywhere: what each means for this device, before it is pressed. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) notFound()
  const [locale, { reader }] = await Promise.all([readerLocale(room), findVisitor(room.id)])
  if (!reader) redirect(learningPath(room.id))
  const t = translator(locale, 'learning')
  return (
    <div className={`${column} pt-8`}>
      <form method="post" action={learningPath(room.id, '/sign-out/leave')} className={sheet}>
        <PageHeading
          locale={locale}
          title={t('signOutPage.title')}
          site={translator(locale, 'site')('sites.learning')}
        />
        <p className="mt-2">{t('signOutPage.lead')}</p>
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
        <p id="everywhere-means" className="mt-6 border-t border-line pt-6">
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
          <a href={learningPath(room.id)} className={quiet}>
            {t('signOutPage.cancel')}
          </a>
        </p>
      </form>
    </div>
  )
}
