import { SignInEnded } from '@/components/mooc/sign-in-ended'
import { failedWords } from '@/components/relying-party/ending-words'
import { translator } from '@/lib/i18n/translator'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** A sign-in that did not succeed for another reason than Deny: an error of the provider, or an answer that does not fit. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const [locale, { notice, details }] = await Promise.all([readerLocale(room), readFlash()])
  const code = typeof details?.code === 'string' ? details.code : undefined
  const words = failedWords(translator(locale, 'mooc'), { notice, code })
  return <SignInEnded roomId={room.id} locale={locale} {...words} />
}
