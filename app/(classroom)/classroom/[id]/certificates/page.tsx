import { ClassCertificate } from '@/components/classroom/class-certificate'
import { PrintRow } from '@/components/classroom/print-row'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { findOwnClass } from '@/lib/classroom/find-class'
import { listCertificates } from '@/lib/classroom/list-certificates'
import { translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { readerLocale } from '@/lib/web/reader'

/** Certificates of everybody who has finished, printed all at once. */
export default async function CertificatesPage({ params }: { params: Promise<{ id: string }> }) {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return null
  const locale = readerLocale()
  const certificates = await listCertificates(classroom)
  const t = translator(locale, 'classroom')
  const title = t('certificates.title')
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} />
      <Still as="div" className="mx-auto max-w-4xl print:max-w-none">
        <div className="certificate-screen mb-6">
          <p>
            <a href={classroomPath(classroom.id, '/summary')} className="inline-flex min-h-11 items-center">
              {t('frame.summary')}
            </a>
          </p>
          <Heading title={title} />
          {certificates.length === 0 ? (
            <p className="mt-4">{t('certificates.none')}</p>
          ) : (
            <PrintRow
              words={t('certificates.print')}
              sheets={t('certificates.sheets', { count: certificates.length })}
            />
          )}
        </div>
        <div className="space-y-8 print:space-y-0">
          {certificates.map(earned => (
            <ClassCertificate
              key={earned.learner.seatId}
              locale={locale}
              classroom={classroom}
              earned={earned}
            />
          ))}
        </div>
      </Still>
    </>
  )
}
