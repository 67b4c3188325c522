import { primary } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { relyingPartyWords } from '@/lib/i18n/site-words'
import { translator } from '@/lib/i18n/translator'
import { moocPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { readerLocale } from '@/lib/web/reader'

/** The issuer's address, opened by a person: says where one starts instead. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const { room: roomId } = await params
  const locale = readerLocale(await findRoom(roomId))
  const t = translator(locale, 'connect')
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('home.title')}
        site={translator(locale, 'connect')('site.title')}
      />
      <p className="mt-4">{t('home.text')}</p>
      <a href={moocPath(roomId)} className={`${primary} mt-6`}>
        {relyingPartyWords(locale, 'mooc').backTo}
      </a>
    </>
  )
}
