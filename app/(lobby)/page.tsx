import { ForWhom } from '@/components/lobby/for-whom'
import { Stage } from '@/components/lobby/stage'
import { YourRooms } from '@/components/practice/your-rooms'
import { primary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { env } from '@/lib/env'
import { translator } from '@/lib/i18n/translator'
import { findRememberedRooms } from '@/lib/practice/find-remembered-rooms'
import { readerLocale } from '@/lib/web/reader'

export default async function LobbyPage() {
  const locale = readerLocale()
  const t = translator(locale, 'lobby')
  const rooms = await findRememberedRooms()
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={t('title')} />
      <Still as="div">
        <div className="mx-auto grid max-w-5xl gap-8 px-4 py-8 sm:px-6 lg:grid-cols-(--lobby-columns) lg:items-center lg:gap-12 lg:py-16">
          <div>
            <Heading title={t('heading')} className="max-w-lg text-2xl sm:text-3xl" />
            <p className="mt-4 max-w-measure text-lg">{t('lead')}</p>
            <form method="post" action="/rooms" className="mt-6">
              <button type="submit" className={`${primary} text-lg`}>
                {t('open')}
              </button>
            </form>
            <p className="mt-2 text-sm text-muted">{t('openHint', { days: env().ROOM_TTL_DAYS })}</p>
            <YourRooms locale={locale} rooms={rooms} />
          </div>
          <Stage locale={locale} />
        </div>
      </Still>
      <ForWhom locale={locale} origin={env().APP_ORIGIN} />
    </>
  )
}
