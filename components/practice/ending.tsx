/**
 * The end of a part: what was done and how long it took, what went wrong and what put it right, what to have ready and to
 * do on the real systems. One sheet of A4; nothing on it names anybody.
 */
import type { ReactNode } from 'react'
import { InThai } from '@/components/ui/in-thai'
import { type Locale, translator } from '@/lib/i18n/translator'
import { describeEnding, type Ending as Told } from '@/lib/practice/describe-ending'
import { stepNames } from '@/lib/practice/part-words'
import { type Part, partSteps, type Story } from '@/lib/progress/progress'
import './ending.css'

export interface EndingProps {
  locale: Locale
  part: Part
  story: Story
  /** What comes next: buttons, not for paper. */
  children: ReactNode
}

export function Ending({ locale, part, story, children }: EndingProps) {
  const t = translator(locale, 'progress')
  const told = describeEnding(story, partSteps[part])
  return (
    <>
      {story.mode === 'test' && <Result locale={locale} part={part} told={told} />}
      <div className="ending-columns">
        <section aria-labelledby="ending-steps">
          <h2 id="ending-steps">{t('ending.steps')}</h2>
          <Steps locale={locale} part={part} told={told} />
        </section>
        <section aria-labelledby="ending-slips">
          <h2 id="ending-slips">{t('ending.slips')}</h2>
          <Slips locale={locale} told={told} />
          {story.mode !== 'test' && (
            <p data-testid="ending-hints" className="mt-2 first-letter:uppercase">
              {story.mode === 'free' && told.hintCount === 0
                ? t('ending.free')
                : t('ending.hints', { count: told.hintCount })}
            </p>
          )}
        </section>
      </div>
      <div className="ending-columns">
        <section aria-labelledby="ending-ready">
          <h2 id="ending-ready">{t('ending.ready')}</h2>
          <ol>
            {(['ready1', 'ready2', 'ready3'] as const).map(item => (
              <li key={item}>{t(`ending.${item}`)}</li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="ending-real">
          <h2 id="ending-real">{t('ending.real')}</h2>
          <ul className="ending-checklist">
            {(['real1', 'real2', 'real3', 'real4'] as const).map(item => (
              <li key={item}>
                <InThai locale={locale}>{realText(locale, part, item)}</InThai>
              </li>
            ))}
          </ul>
          <p>{t('ending.help')}</p>
        </section>
      </div>
      <section aria-labelledby="ending-next" className="ending-next">
        <h2 id="ending-next">{t('ending.next')}</h2>
        {children}
      </section>
    </>
  )
}

/** What the second part says otherwise than the first. */
const ofSecond = { real1: 'real1b', real4: 'real4b' } as const

function realText(locale: Locale, part: Part, item: 'real1' | 'real2' | 'real3' | 'real4'): string {
  const t = translator(locale, 'progress')
  const isOther = part === 2 && (item === 'real1' || item === 'real4')
  return t(`ending.${isOther ? ofSecond[item] : item}`)
}

/** How a test went: marked, and not judged. */
function Result({ locale, part, told }: { locale: Locale; part: Part; told: Told }) {
  const t = translator(locale, 'progress')
  const facts = [
    t('ending.resultSteps', {
      count: told.steps.filter(({ isSeen }) => isSeen).length,
      of: partSteps[part] ?? '',
    }),
    told.seconds !== null && t('ending.resultTime', { time: timeText(locale, told.seconds) }),
    t('ending.resultSlips', { count: told.slipCount }),
    t('ending.hints', { count: told.hintCount }),
  ]
  return (
    <section aria-labelledby="ending-result" className="ending-result">
      <h2 id="ending-result">{t('ending.result')}</h2>
      <ul>{facts.map(fact => fact && <li key={fact}>{fact}</li>)}</ul>
    </section>
  )
}

function Steps({ locale, part, told }: { locale: Locale; part: Part; told: Told }) {
  const t = translator(locale, 'progress')
  return (
    <ol className="ending-steps">
      {stepNames(locale, part).map(({ step, name }, index) => {
        const taken = told.steps[index]
        return (
          <li key={step} data-step={step}>
            <span>
              <InThai locale={locale}>{t('ending.step', { step: step, name })}</InThai>
            </span>
            <span className="digits">
              {taken?.isSeen
                ? taken.seconds !== null && timeText(locale, taken.seconds)
                : t('ending.skipped')}
              {taken && taken.hints > 0 && ` · ${t('ending.hintsAt', { count: taken.hints })}`}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function Slips({ locale, told }: { locale: Locale; told: Told }) {
  const t = translator(locale, 'progress')
  if (told.slips.length === 0) return <p>{t('ending.noSlips')}</p>
  return (
    <ul className="ending-slips">
      {told.slips.map(({ step, slip, times }) => {
        const [was, now] = [`slips.${slip}.was`, `slips.${slip}.now`]
        if (!t.has(was) || !t.has(now)) return null
        return (
          <li key={`${step} ${slip}`} data-slip={slip}>
            <strong>
              <InThai locale={locale}>{t('ending.slip', { step: step, was: t(was) })}</InThai>
            </strong>
            {times > 1 && ` (${t('ending.times', { count: times })})`}
            <span className="block">
              <InThai locale={locale}>{t('ending.mend', { now: t(now) })}</InThai>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** A time in words. */
export function timeText(locale: Locale, seconds: number): string {
  const t = translator(locale, 'progress')
  const rest = { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }
  return t(rest.minutes > 0 ? 'ending.minutes' : 'ending.seconds', rest)
}
