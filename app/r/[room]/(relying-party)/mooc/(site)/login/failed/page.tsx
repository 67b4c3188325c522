import { SignInEnded } from '@/components/mooc/sign-in-ended'
import { failedWords } from '@/components/relying-party/ending-words'
import { translator } from '@/lib/i18n/translator'
import { failedSignInForm } from '@/lib/mooc/failed-sign-in'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** A sign-in that did not succeed for another reason than Deny: an error of the provider, or an answer that does not fit. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const flash = await readFlash(failedSignInForm)
  const words = failedWords(locale, translator(locale, 'mooc'), failedSignInForm, flash)
  return <SignInEnded roomId={room.id} locale={locale} {...words} />
}
