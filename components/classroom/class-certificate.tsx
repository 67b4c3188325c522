/** A learner's certificate of a class: by nickname and seat, and what they did. */
import { CertificateSheet } from '@/components/ui/certificate-sheet'
import { Name } from '@/components/ui/in-thai'
import { WithName } from '@/components/ui/with-name'
import { classDay } from '@/lib/classroom/class-day'
import type { Classroom } from '@/lib/classroom/classroom'
import type { ClassCertificate as Earned } from '@/lib/classroom/list-certificates'
import { partsOf } from '@/lib/classroom/plans'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDate } from '@/lib/identity'

interface ClassCertificateProps {
  locale: Locale
  classroom: Classroom
  earned: Earned
}

export function ClassCertificate({ locale, classroom, earned }: ClassCertificateProps) {
  const t = translator(locale, 'classroom')
  const { learner, exercises } = earned
  return (
    <CertificateSheet
      ours={t('certificates.ours')}
      giver={translator(locale, 'site')('product')}
      title={t('certificates.heading')}
      given={t('certificates.given')}
      name={<Name>{learner.nickname}</Name>}
      before={t('certificates.did')}
      what={partsOf(classroom.plan).map(part => (
        <span key={part} className="block">
          {t(`certificates.part${part}`)}
        </span>
      ))}
      facts={[
        ...(exercises > 0 ? [t('certificates.exercises', { count: exercises })] : []),
        t('certificates.slips', { count: learner.slips.length }),
        t('certificates.day', { date: formatBuddhistDate(classDay(classroom), locale) }),
        t('certificates.seat', { number: learner.number }),
      ]}
      foot={
        <>
          <p>
            <WithName sentence={title => t('certificates.inClass', { title })}>{classroom.title}</WithName>
          </p>
          <p className="certificate-note">{t('certificates.foot')}</p>
        </>
      }
    />
  )
}
