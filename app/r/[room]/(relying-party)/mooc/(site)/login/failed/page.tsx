import { SignInEnded } from '@/components/mooc/sign-in-ended'
import { translator } from '@/lib/i18n/translator'
import { signInFailures } from '@/lib/relying-party/sign-in-failures'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** A sign-in that did not succeed for another reason than Deny: an error of the provider, or an answer that does not fit. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const [locale, flash] = await Promise.all([readerLocale(room), readFlash()])
  const t = translator(locale, 'mooc')
  const reason = signInFailures.find(known => known === flash.notice) ?? 'unknown'
  const code = flash.details?.code
  const next = reason === 'unreachable' ? 'failed.nextUnreachable' : 'failed.next'
  return (
    <SignInEnded
      roomId={room.id}
      locale={locale}
      title={t('failed.title')}
      paragraphs={[t(`failed.${reason}`), ...(code ? [t('failed.code', { code })] : []), t(next)]}
      retry={t('failed.retry')}
    />
  )
}
