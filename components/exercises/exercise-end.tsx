/** What there is to learn from an exercise that is done: what happened, what was done right, what to do in earnest. */
import type { ReactNode } from 'react'
import { InThai } from '@/components/ui/in-thai'
import { exerciseWords } from '@/lib/exercises/exercise-words'
import type { Run } from '@/lib/exercises/judge'
import { type Locale, translator } from '@/lib/i18n/translator'

/** Before the question: that of which it asks. */
export function Happened({ locale, run }: { locale: Locale; run: Run }) {
  const t = translator(locale, 'exercises')
  const words = exerciseWords(locale, run.exercise)
  return (
    <>
      <Part title={t('page.happened')}>
        <InThai locale={locale}>{words.happened}</InThai>
      </Part>
      <Part title={t('page.right')}>
        <InThai locale={locale}>{words.right}</InThai>
      </Part>
    </>
  )
}

/** After it. */
export function InEarnest({ locale, run }: { locale: Locale; run: Run }) {
  const t = translator(locale, 'exercises')
  return (
    <Part title={t('page.real')}>
      <InThai locale={locale}>{exerciseWords(locale, run.exercise).real}</InThai>
    </Part>
  )
}

/** How a test went. `time` is in words. */
export function Mark({ locale, run, time }: { locale: Locale; run: Run; time: string }) {
  const t = translator(locale, 'exercises')
  return (
    <Part title={t('page.mark')}>
      {t('page.markTime', { time })} · {t('page.markSlips', { count: run.slips })}
    </Part>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-6 max-w-measure">
    <h2 className="text-lg">{title}</h2>
    <p className="mt-1">{children}</p>
  </section>
)
