import { plain } from '@/components/own-site/look'
import { Ending } from '@/components/relying-party/ending'
import { failedWords } from '@/components/relying-party/ending-words'
import { quiet, secondary } from '@/components/ui/button'
import { translator } from '@/lib/i18n/translator'
import { failedSignInForm } from '@/lib/own-site/failed-sign-in'
import { sitePath, tracePath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** A sign-in that did not succeed for another reason than Deny: an error of the provider, or an answer that does not fit. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const flash = await readFlash(failedSignInForm)
  const t = translator(locale, 'own-site')
  const { retry, ...words } = failedWords(locale, t, failedSignInForm, flash)
  return (
    <Ending site="own-site" locale={locale} look={plain} {...words}>
      <p className="mt-4">
        <a href={tracePath(room.id)} className={quiet}>
          {t('toTrace')}
        </a>
      </p>
      <a href={sitePath('own-site', room.id)} className={`${secondary} mt-4`}>
        {retry}
      </a>
    </Ending>
  )
}
