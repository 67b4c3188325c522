/** What learners take home: the steps, what the class stumbled on, and what to mind with the real systems. */
import { InThai } from '@/components/ui/in-thai'
import type { Classroom } from '@/lib/classroom/classroom'
import { partsOf } from '@/lib/classroom/plans'
import type { CommonSlip } from '@/lib/classroom/report'
import { slipWords } from '@/lib/classroom/slip-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { publicUrl } from '@/lib/paths'
import { stepNames } from '@/lib/practice/part-words'
import { type Part, partSteps } from '@/lib/progress/progress'

interface ClassHandOutProps {
  locale: Locale
  classroom: Classroom
  slips: readonly CommonSlip[]
}

/** What is minded, with the parts it is said of. */
const real = [
  ['real1', [1]],
  ['real1b', [2]],
  ['real2', [1, 2]],
  ['real3', [1, 2]],
  ['real4', [1]],
  ['real4b', [2]],
] as const satisfies (readonly [string, readonly Part[]])[]

export function ClassHandOut({ locale, classroom, slips }: ClassHandOutProps) {
  const t = translator(locale, 'classroom')
  const progress = translator(locale, 'progress')
  const parts = partsOf(classroom.plan)
  const minded = real.filter(([, ofParts]) => parts.some(part => ofParts.some(one => one === part)))
  return (
    <>
      <p>{t('handOut.lead')}</p>
      <div className="hand-out-columns">
        {parts.map(part => (
          <section key={part}>
            <h2>{t('handOut.steps', { part, of: partSteps[part] })}</h2>
            <ol>
              {stepNames(locale, part).map(({ step, name }) => (
                <li key={step}>
                  <InThai locale={locale}>{name}</InThai>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      {slips.length > 0 && (
        <>
          <h2>{t('handOut.slips')}</h2>
          <ul>
            {slips.map(({ slip }) => {
              const { was, mend } = slipWords(locale, slip)
              return (
                <li key={slip}>
                  <InThai locale={locale}>{was}</InThai>: <InThai locale={locale}>{mend}</InThai>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <h2>{progress('ending.ready')}</h2>
      <ul>
        {(['ready1', 'ready2', 'ready3'] as const).map(item => (
          <li key={item}>{progress(`ending.${item}`)}</li>
        ))}
      </ul>
      <h2>{progress('ending.real')}</h2>
      <ul>
        {minded.map(([item]) => (
          <li key={item}>
            <InThai locale={locale}>{progress(`ending.${item}`)}</InThai>
          </li>
        ))}
        <li>{progress('ending.help')}</li>
      </ul>
      <p className="mt-4 font-semibold">{t('handOut.again', { address: publicUrl('') })}</p>
    </>
  )
}
