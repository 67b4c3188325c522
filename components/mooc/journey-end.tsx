import { InThai } from '@/components/ui/in-thai'
import { type Locale, translator } from '@/lib/i18n/translator'
import { learningPath, roomPath } from '@/lib/paths'

const steps = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6', 'step7'] as const

/**
 * The rehearsal's own word at the end of the first journey (manual, part 1, step 7): what was done, what to do on
 * the real system, and what to rehearse next. Until a course is started one step is left.
 */
export function JourneyEnd(props: { roomId: string; locale: Locale; complete: boolean }) {
  const { roomId, locale, complete } = props
  const t = translator(locale, 'mooc')
  const done = complete ? steps : steps.slice(0, 6)
  return (
    <section
      aria-labelledby="journey-title"
      className="mt-12 rounded-2xl border-2 border-dashed border-saffron-ink-soft bg-saffron-pale text-saffron-ink"
    >
      <p className="rounded-t-2xl border-b-2 border-dashed border-saffron-ink-soft bg-saffron px-5 py-1 font-semibold">
        {t('journey.voice')}
      </p>
      <div className="p-5 sm:p-6">
        <h2 id="journey-title" className="text-xl">
          {t(complete ? 'journey.doneTitle' : 'journey.almostTitle')}
        </h2>
        {!complete && <p className="mt-2">{t('journey.almostText')}</p>}
        <div className="mt-4 grid gap-6 md:grid-cols-2">
          <div>
            <h3>{t('journey.done')}</h3>
            <ol className="mt-2 space-y-1">
              {done.map((step, index) => (
                <li key={step} className="flex gap-3">
                  <span className="digits mt-1 flex size-7 shrink-0 items-center justify-center rounded-full bg-saffron text-sm font-bold leading-none">
                    {index + 1}
                  </span>
                  <InThai locale={locale}>{t(`journey.${step}`)}</InThai>
                </li>
              ))}
            </ol>
          </div>
          <div>
            <h3>{t('journey.real')}</h3>
            <p className="mt-2">
              <InThai locale={locale}>{t('journey.realText')}</InThai>
            </p>
            <p className="mt-2 font-semibold">{t('journey.realCheck')}</p>
            <h3 className="mt-5">{t('journey.next')}</h3>
            <p className="mt-2">
              {t('journey.second')}{' '}
              <a href={learningPath(roomId)} className="text-saffron-ink">
                {t('journey.openSecond')}
              </a>
            </p>
            <p className="mt-2">{t('journey.nextText')}</p>
            <p className="mt-3">
              <a
                href={roomPath(roomId)}
                className="inline-flex min-h-12 items-center rounded-full bg-saffron-ink px-6 py-2 text-center font-semibold text-white no-underline hover:bg-saffron-ink-soft"
              >
                {t('journey.room')}
              </a>
            </p>
          </div>
        </div>
      </div>
    </section>
  )
}
