import { redirect } from 'next/navigation'
import { primary, quiet } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { waysBack } from '@/lib/connect/clients/ways-back'
import { findInteraction } from '@/lib/connect/interaction/find-interaction'
import { translator } from '@/lib/i18n/translator'
import { interactionPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { readerLocale } from '@/lib/web/reader'

/** Where Back, a lost cookie, another device and an old tab end: why, and where to go on. */
export default async function Page({ params }: { params: Promise<{ room: string; uid: string }> }) {
  const { room: roomId, uid } = await params
  const found = await findInteraction(roomId, uid)
  if (found.ok) redirect(interactionPath(roomId, uid))
  const locale = readerLocale(await findRoom(roomId))
  const t = translator(locale, 'connect')
  const cameFrom = found.reason === 'lost' ? undefined : found.interaction.clientId
  const moocRest = found.reason === 'done' ? '/dashboard' : '/login'
  // The way to the room is the bar's.
  const ways = await waysBack(roomId, locale, cameFrom, moocRest)
  const [first, ...others] = ways.filter(({ isOurs }) => !isOurs)
  return (
    <>
      <PageTitle
        locale={locale}
        title={t(`${found.reason}.title`)}
        site={translator(locale, 'connect')('site.title')}
      />
      <Still as="div">
        <Heading title={t(`${found.reason}.title`)} />
        <p className="mt-4">{t(`${found.reason}.text`)}</p>
        {first && (
          <a href={first.href} className={`${primary} mt-6`}>
            {first.text}
          </a>
        )}
        {others.map(({ href, text }) => (
          <p key={href} className="mt-4">
            <a href={href} className={quiet}>
              {text}
            </a>
          </p>
        ))}
      </Still>
    </>
  )
}
