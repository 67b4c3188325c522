import { redirect } from 'next/navigation'
import { primary, quiet } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { findInteraction } from '@/lib/connect/find-interaction'
import { translator } from '@/lib/i18n/translator'
import { interactionPath, learningPath, moocPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { learningClientId } from '@/lib/rooms/registered-clients'
import { readerLocale } from '@/lib/web/reader'

/** Where Back, a lost cookie, another device and an old tab end: why, and where to go on. */
export default async function Page({ params }: { params: Promise<{ room: string; uid: string }> }) {
  const { room: roomId, uid } = await params
  const found = await findInteraction(roomId, uid)
  if (found.ok) redirect(interactionPath(roomId, uid))
  const locale = await readerLocale(await findRoom(roomId))
  const t = translator(locale, 'connect')
  return (
    <>
      <PageHeading
        locale={locale}
        title={t(`${found.reason}.title`)}
        site={translator(locale, 'site')('sites.connect')}
      />
      <p className="mt-4">{t(`${found.reason}.text`)}</p>
      {found.reason === 'done' && found.signIn.clientId === learningClientId ? (
        <a href={learningPath(roomId)} className={`${primary} mt-6`}>
          {t('backToLearning')}
        </a>
      ) : (
        <>
          <a
            href={moocPath(roomId, found.reason === 'done' ? '/dashboard' : '/login')}
            className={`${primary} mt-6`}
          >
            {t('backToMooc')}
          </a>
          <p className="mt-4">
            <a href={learningPath(roomId)} className={quiet}>
              {t('backToLearning')}
            </a>
          </p>
        </>
      )}
    </>
  )
}
