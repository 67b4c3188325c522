import { ending } from '@/components/learning/look'
import { Ending } from '@/components/relying-party/ending'
import { signedOutWords } from '@/components/relying-party/ending-words'
import { primary, quiet } from '@/components/ui/button'
import { translator } from '@/lib/i18n/translator'
import { readLastSignOut } from '@/lib/learning/last-sign-out'
import { connectPath, learningPath } from '@/lib/paths'
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
  const t = translator(locale, 'learning')
  return (
    <Ending site="learning" locale={locale} look={ending} {...signedOutWords(t, lastSignOut, state)}>
      <p className="mt-4 mb-2">
        <a href={connectPath(room.id, '/account')} className={quiet}>
          {t('signedOut.sessions')}
        </a>
      </p>
      <a href={learningPath(room.id)} className={primary}>
        {t('signedOut.home')}
      </a>
    </Ending>
  )
}
