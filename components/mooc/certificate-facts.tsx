import { Name } from '@/components/ui/in-thai'
import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatCertificateCode } from '@/lib/mooc/certificate-code'
import { courses } from '@/lib/mooc/courses'
import type { Certificate } from '@/lib/mooc/find-certificate'
import { certificateName, dayOf } from './certificate-words'

/** What a verified certificate says, to be compared with the one in hand. */
export function CertificateFacts(props: { locale: Locale; certificate: Certificate; title: string }) {
  const { locale, certificate, title } = props
  const t = translator(locale, 'mooc')
  const course = courses.find(({ id }) => id === certificate.courseId)
  const of = course?.quiz?.questions.length ?? 0
  return (
    <section aria-labelledby="valid" className="mt-6 border-l-8 border-success bg-success-pale p-4">
      <h2 id="valid" role="status" className="text-lg text-success">
        ✓ {title}
      </h2>
      <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-2">
        <dt className="text-muted">{t('certificates.name')}</dt>
        <dd className="font-semibold">
          <Name>{certificateName(locale, certificate)}</Name>
        </dd>
        <dt className="text-muted">{t('certificates.course')}</dt>
        <dd className="font-semibold">{course && textIn(locale, course.title)}</dd>
        <dt className="text-muted">{t('certificates.score')}</dt>
        <dd className="font-semibold">{t('certificates.scoreOf', { score: certificate.score, of })}</dd>
        <dt className="text-muted">{t('certificates.issued')}</dt>
        <dd className="font-semibold">{dayOf(locale, certificate)}</dd>
        <dt className="text-muted">{t('certificates.code')}</dt>
        <dd className="digits font-semibold">{formatCertificateCode(certificate.code)}</dd>
      </dl>
      <p className="mt-2">{t('certificates.compare')}</p>
    </section>
  )
}
