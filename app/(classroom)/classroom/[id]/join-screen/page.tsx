import { inThrees } from '@/components/classroom/class-frame'
import { LiveClass } from '@/components/classroom/live-class'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { QrCode } from '@/components/ui/qr-code'
import { Still } from '@/components/ui/still'
import { countLearners } from '@/lib/classroom/count-learners'
import { findOwnClass } from '@/lib/classroom/find-class'
import { translator } from '@/lib/i18n/translator'
import { joinPath, publicUrl } from '@/lib/paths'
import { readerLocale, readerPath } from '@/lib/web/reader'

/** For the projector: six digits and a QR code that are read from the last row. */
export default async function JoinScreen({ params }: { params: Promise<{ id: string }> }) {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return null
  const locale = readerLocale()
  const t = translator(locale, 'classroom')
  const { code } = classroom
  const joined = t('joinScreen.joined', { count: await countLearners(classroom.id) })
  const title = t('joinScreen.title', { title: classroom.title })
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} />
      <Still as="div" className="join-screen">
        <QrCode
          text={publicUrl(joinPath(code))}
          label={t('joinScreen.qr', { code })}
          className="join-screen-qr"
        />
        <div>
          <Heading title={title} />
          <p>
            {t('joinScreen.scan')} {t('joinScreen.orType')}
          </p>
          <p className="join-screen-address">{publicUrl(joinPath())}</p>
          <p>{t('joinScreen.thenCode')}</p>
          <p className="digits join-screen-code" data-testid="join-code">
            {inThrees(code)}
          </p>
          <LiveClass locale={locale} classId={classroom.id} here={readerPath()} summary={joined}>
            <p className="join-screen-count" data-testid="joined">
              {joined}
              {classroom.state === 'closed'
                ? ` · ${t('joinScreen.closed')}`
                : classroom.joining === 'locked' && ` · ${t('joinScreen.locked')}`}
            </p>
          </LiveClass>
        </div>
      </Still>
    </>
  )
}
