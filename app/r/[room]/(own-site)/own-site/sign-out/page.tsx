import { redirect } from 'next/navigation'
import { primary, quiet, secondary } from '@/components/ui/button'
import { SignOutChoice, signOutWords } from '@/components/ui/sign-out-choice'
import { translator } from '@/lib/i18n/translator'
import { findVisit } from '@/lib/own-site/find-visit'
import { sitePath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

const look = { form: 'max-w-2xl', primary, secondary, quiet, line: 'border-line' }

export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const { visit } = await findVisit(room.id)
  if (!visit) redirect(sitePath('own-site', room.id))
  const t = translator(locale, 'own-site')
  return (
    <SignOutChoice
      locale={locale}
      site={t('site.title')}
      action={sitePath('own-site', room.id, '/sign-out/leave')}
      cancel={sitePath('own-site', room.id)}
      words={signOutWords(t)}
      look={look}
    />
  )
}
