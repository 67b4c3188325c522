import { SignInEnded } from '@/components/learning/sign-in-ended'
import { translator } from '@/lib/i18n/translator'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

/** Where ไม่อนุญาต/Deny at the consent leads: what happened, what still works, and a way to try again. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const t = translator(locale, 'learning')
  return (
    <SignInEnded
      roomId={room.id}
      locale={locale}
      title={t('denied.title')}
      paragraphs={[t('denied.what'), t('denied.next')]}
      retry={t('denied.retry')}
    />
  )
}
