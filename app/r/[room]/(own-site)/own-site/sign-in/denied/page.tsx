import { plain } from '@/components/own-site/look'
import { Ending } from '@/components/relying-party/ending'
import { secondary } from '@/components/ui/button'
import { translator } from '@/lib/i18n/translator'
import { sitePath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

/** Where ไม่อนุญาต/Deny at the consent leads: what came instead of a code, and a way to try again. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const t = translator(locale, 'own-site')
  const paragraphs = [t('denied.what'), t('failed.code', { code: 'access_denied' }), t('denied.next')]
  return (
    <Ending site="own-site" locale={locale} look={plain} title={t('denied.title')} paragraphs={paragraphs}>
      <a href={sitePath('own-site', room.id)} className={`${secondary} mt-6`}>
        {t('again')}
      </a>
    </Ending>
  )
}
