import { redirect } from 'next/navigation'
import { container, panel } from '@/components/mooc/look'
import { primary, secondary } from '@/components/ui/button'
import { SignOutChoice, signOutWords } from '@/components/ui/sign-out-choice'
import { translator } from '@/lib/i18n/translator'
import { findLearner } from '@/lib/mooc/find-learner'
import { moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

const quiet = 'inline-flex min-h-11 items-center'
const look = { form: `${panel} max-w-2xl`, primary, secondary, quiet, line: 'border-accent/20' }

export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const learner = await findLearner(room.id)
  if (!learner) redirect(moocPath(room.id, '/signed-out'))
  return (
    <div className={`${container} py-8`}>
      <SignOutChoice
        locale={locale}
        site={translator(locale, 'mooc')('site.title')}
        action={moocPath(room.id, '/logout')}
        cancel={moocPath(room.id, '/dashboard')}
        words={signOutWords(translator(locale, 'mooc'))}
        look={look}
      />
    </div>
  )
}
