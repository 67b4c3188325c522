import { ending } from '@/components/mooc/look'
import { Ending } from '@/components/relying-party/ending'
import { signedOutWords } from '@/components/relying-party/ending-words'
import { primary, secondary } from '@/components/ui/button'
import { translator } from '@/lib/i18n/translator'
import { readLastSignOut } from '@/lib/mooc/last-sign-out'
import { connectPath, moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

/** Where every sign-out ends, the provider's too (post_logout_redirect_uri). Its `state` says whether it was ours. */
export default async function Page(props: {
  params: Promise<{ room: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const room = await roomOfPage(props.params)
  const locale = readerLocale(room)
  const lastSignOut = readLastSignOut(room.id)
  const { state } = await props.searchParams
  const t = translator(locale, 'mooc')
  return (
    <Ending site="mooc" locale={locale} look={ending} {...signedOutWords(t, lastSignOut, state)}>
      <div className="mt-6 flex flex-col gap-3 sm:flex-row-reverse sm:justify-end">
        <a href={moocPath(room.id, '/login')} className={primary}>
          {t('signedOut.again')}
        </a>
        <a href={moocPath(room.id)} className={secondary}>
          {t('backToCatalogue')}
        </a>
      </div>
      <p className="mt-4">
        <a href={connectPath(room.id, '/account')} className="inline-flex min-h-11 items-center">
          {t('signedOut.sessions')}
        </a>
      </p>
    </Ending>
  )
}
