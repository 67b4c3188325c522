/** ท่านควรเริ่มจากส่วนใด: two questions, answered by opening; works without scripts. */
import type { ReactNode } from 'react'
import { type Locale, translator } from '@/lib/i18n/translator'

export function WhichJourney({ locale }: { locale: Locale }) {
  const t = translator(locale, 'practice')
  const progress = translator(locale, 'progress')
  const toFirst = <Advice text={t('choose.useFirst')} href="#part-1" link={t('choose.toFirst')} />
  return (
    <details className="mt-4 border-l-4 border-ink bg-white px-4 py-1">
      <summary className="min-h-11 py-2 font-semibold">{progress('home.unsure')}</summary>
      <p className="mt-2">{t('choose.q1')}</p>
      <Answer name="appointed" text={t('choose.before')}>
        <p>{t('choose.q2')}</p>
        <Answer name="told" text={t('choose.told')}>
          {toFirst}
        </Answer>
        <Answer name="told" text={progress('home.notTold')}>
          <Advice text={t('choose.useSecond')} href="#part-2" link={t('choose.toSecond')} />
        </Answer>
        <Answer name="told" text={progress('home.notSure')}>
          {toFirst}
        </Answer>
      </Answer>
      <Answer name="appointed" text={t('choose.since')}>
        {toFirst}
      </Answer>
    </details>
  )
}

/** Of the answers with one name, one is open at a time. */
const Answer = (props: { name: string; text: string; children: ReactNode }) => (
  <details name={props.name} className="mt-2 border-2 border-ink/60 bg-white">
    <summary className="min-h-12 px-3 py-2 font-semibold">{props.text}</summary>
    <div className="px-3 pt-1 pb-3">{props.children}</div>
  </details>
)

const Advice = (props: { text: string; href: string; link: string }) => (
  <>
    <p>{props.text}</p>
    <a href={props.href} className="inline-flex min-h-11 items-center font-semibold">
      {props.link}
    </a>
  </>
)
