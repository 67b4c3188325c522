import { redirect } from 'next/navigation'
import { column, sheet } from '@/components/learning/look'
import { primary, quiet, secondary } from '@/components/ui/button'
import { SignOutChoice, signOutWords } from '@/components/ui/sign-out-choice'
import { translator } from '@/lib/i18n/translator'
import { findVisitor } from '@/lib/learning/find-visitor'
import { learningPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

const look = { form: sheet, primary, secondary, quiet, line: 'border-line' }

export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const { reader } = await findVisitor(room.id)
  if (!reader) redirect(learningPath(room.id))
  return (
    <div className={`${column} pt-8`}>
      <SignOutChoice
        locale={locale}
        site={translator(locale, 'learning')('site.title')}
        action={learningPath(room.id, '/sign-out/leave')}
        cancel={learningPath(room.id)}
        words={signOutWords(translator(locale, 'learning'))}
        look={look}
      />
    </div>
  )
}
