/** A certificate of a course: our own mark and colours, and on its face that it is none outside. */

import { CertificateSheet } from '@/components/ui/certificate-sheet'
import { Name } from '@/components/ui/in-thai'
import { SiteMark } from '@/components/ui/site-mark'
import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatCertificateCode } from '@/lib/mooc/certificate-code'
import type { Course, Quiz } from '@/lib/mooc/courses'
import type { Certificate as Kept } from '@/lib/mooc/find-certificate'
import { certificateName, dayOf } from './certificate-words'

export function Certificate(props: {
  locale: Locale
  course: Course
  quiz: Quiz
  certificate: Kept
  /** What the rehearsal says of it, over it and on its paper. */
  ours: string
}) {
  const { locale, course, quiz, certificate, ours } = props
  const t = translator(locale, 'mooc')
  return (
    <CertificateSheet
      ours={ours}
      giver={
        <>
          <SiteMark site="mooc" className="size-11" /> {t('site.title')}
        </>
      }
      title={t('certificate.title')}
      given={t('certificate.given')}
      name={<Name>{certificateName(locale, certificate)}</Name>}
      before={t('certificate.course')}
      what={textIn(locale, course.title)}
      after={t('certificate.of', { institution: textIn(locale, course.institution) })}
      facts={[
        t('certificate.score', { score: certificate.score, of: quiz.questions.length }),
        t('certificate.issued', { date: dayOf(locale, certificate) }),
      ]}
      foot={
        <>
          <p>
            {t('certificate.code')}{' '}
            <strong className="certificate-code">{formatCertificateCode(certificate.code)}</strong>
          </p>
          <p className="certificate-note">{t('certificate.verify')}</p>
        </>
      }
    />
  )
}
