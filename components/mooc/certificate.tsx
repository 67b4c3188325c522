/**
 * A certificate of the rehearsal: one sheet of A4, landscape, of our own mark and colours. It says on its face that it
 * is none outside.
 */
import { Name } from '@/components/ui/in-thai'
import { SiteMark } from '@/components/ui/site-mark'
import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatCertificateCode } from '@/lib/mooc/certificate-code'
import type { Course, Quiz } from '@/lib/mooc/courses'
import type { Certificate as Kept } from '@/lib/mooc/find-certificate'
import { certificateName, dayOf } from './certificate-words'
import './certificate.css'

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
    <div className="certificate">
      <p data-ours className="certificate-ours">
        {ours}
      </p>
      <div className="certificate-frame">
        <div className="certificate-body">
          <p className="certificate-site">
            <SiteMark site="mooc" className="size-11" /> {t('site.title')}
          </p>
          <p className="certificate-title">{t('certificate.title')}</p>
          <p>{t('certificate.given')}</p>
          <p className="certificate-name">
            <Name>{certificateName(locale, certificate)}</Name>
          </p>
          <p>{t('certificate.course')}</p>
          <p className="certificate-course">{textIn(locale, course.title)}</p>
          <p>{t('certificate.of', { institution: textIn(locale, course.institution) })}</p>
          <p className="certificate-facts">
            <span>{t('certificate.score', { score: certificate.score, of: quiz.questions.length })}</span>
            <span>{t('certificate.issued', { date: dayOf(locale, certificate) })}</span>
          </p>
        </div>
        <div className="certificate-foot">
          <p>
            {t('certificate.code')}{' '}
            <strong className="certificate-code">{formatCertificateCode(certificate.code)}</strong>
          </p>
          <p className="certificate-verify">{t('certificate.verify')}</p>
        </div>
      </div>
    </div>
  )
}
