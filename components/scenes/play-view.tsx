/** A play told step by step: its takes beside each other, each ending in what became of the attack. */
import { dayAndTime } from '@/components/trace/flow-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { fullName, fullNameInEnglish } from '@/lib/identity'
import type { PersonOfRoom } from '@/lib/people/list-people'
import type { FoundPlay } from '@/lib/scenes/find-play'
import './play.css'
import { PlayForm } from './scene-list'
import { sayCheck, sayLie, sayStep, sayTake } from './scene-words'

interface PlayViewProps {
  locale: Locale
  play: FoundPlay
  people: readonly PersonOfRoom[]
  /** Of the scenes. */
  path: string
  tracePath: string
}

interface Names {
  victim: string
  thief: string
  [name: string]: string
}

export function PlayView({ locale, play, people, path, tracePath }: PlayViewProps) {
  const t = translator(locale, 'scenes')
  const { scene, lie, takes } = play
  const [victim, thief] = [play.victim, play.thief].map(key => people.find(one => one.key === key))
  const called = (person: PersonOfRoom | undefined, by: 'fullName' | 'firstName') =>
    person && nameOf(locale, person)[by]
  // Whoever has left the room since is called by what they were.
  const names: Names = {
    victim: called(victim, 'firstName') ?? t('page.victim'),
    thief: called(thief, 'firstName') ?? t('page.thief'),
  }
  const cast = {
    victim: called(victim, 'fullName') ?? t('page.victim'),
    thief: called(thief, 'fullName') ?? t('page.thief'),
  }
  return (
    <article className="played">
      <p className="hidden font-semibold print:block">{translator(locale, 'site')('simulated')}</p>
      <p className="mt-2 max-w-measure text-lg">{t(`scenes.${scene}.about`)}</p>
      {lie && (
        <p className="mt-2 border-l-8 border-saffron bg-saffron-pale px-3 py-2 text-saffron-ink">
          {sayLie(locale, lie)}
        </p>
      )}
      <p className="mt-2 max-w-measure">
        {takes.some(takesPart) ? t('page.cast', cast) : t('page.castAlone', cast)}
      </p>
      <p className="mt-2 max-w-measure text-muted">
        {t('page.skipped')} {t('page.playedAt', { time: dayAndTime(locale, play.playedAt) })}
      </p>
      <div
        className={`played-takes mt-6 grid gap-6 ${takes.length > 2 ? 'lg:grid-cols-3' : 'lg:grid-cols-2'}`}
      >
        {takes.map(take => (
          <TakeView
            key={take.name}
            locale={locale}
            scene={scene}
            take={take}
            names={names}
            tracePath={tracePath}
          />
        ))}
      </div>
      <section aria-labelledby="exact" className="mt-8 border-l-4 border-ink bg-white p-4">
        <h2 id="exact" className="text-base">
          {t('page.exact')}
        </h2>
        <p className="max-w-measure">{t(`scenes.${scene}.exact`)}</p>
      </section>
      <div className="played-tools">
        <PlayForm
          locale={locale}
          scene={scene}
          action={`${path}/play`}
          label={t('page.playAgain')}
          isNext
          lie={lie}
        />
        <p className="mt-6 flex flex-wrap gap-x-6">
          <a href={path} className="inline-flex min-h-11 items-center">
            {t('page.all')}
          </a>
          <a href={tracePath} className="inline-flex min-h-11 items-center">
            {t('page.trace')}
          </a>
        </p>
      </div>
    </article>
  )
}

/** Whether the thief is on stage in a take. */
const takesPart = ({ steps }: FoundPlay['takes'][number]) => steps.some(({ who }) => who === 'thief')

const nameOf = (locale: Locale, person: PersonOfRoom) =>
  locale === 'th'
    ? { fullName: fullName(person), firstName: person.firstName }
    : { fullName: fullNameInEnglish(person), firstName: person.firstNameEn }

interface TakeViewProps {
  locale: Locale
  scene: FoundPlay['scene']
  take: FoundPlay['takes'][number]
  names: Names
  tracePath: string
}

function TakeView({ locale, scene, take, names, tracePath }: TakeViewProps) {
  const t = translator(locale, 'scenes')
  const heading = `take-${take.name}`
  return (
    <section
      aria-labelledby={heading}
      data-take={take.name}
      className="flex flex-col border-2 border-line bg-white"
    >
      <h2 id={heading} className="border-b-2 border-line bg-paper px-4 py-2 text-lg">
        {sayTake(locale, take.name)}
      </h2>
      <ol className="grow px-4">
        {take.steps.map(({ who, step, hop, message }, index) => (
          <li key={step} className="flex gap-3 border-b border-line py-3">
            <span className="digits w-5 shrink-0 text-right font-semibold">{index + 1}</span>
            <div>
              <p className="text-sm font-semibold text-muted">{t(`actors.${who}`)}</p>
              <p>{sayStep(locale, step, names)}</p>
              {message && (
                <a
                  href={`${tracePath}?flow=${message.flow}#step-${message.number}`}
                  className="inline-flex min-h-11 items-center text-sm print:hidden"
                >
                  {t('page.message', { number: message.number })}
                </a>
              )}
              {!hop && <p className="text-sm text-muted">{t('page.unseen')}</p>}
            </div>
          </li>
        ))}
      </ol>
      <Ending locale={locale} scene={scene} stop={take.stop} names={names} />
    </section>
  )
}

interface EndingProps {
  locale: Locale
  scene: FoundPlay['scene']
  stop: FoundPlay['takes'][number]['stop']
  names: Names
}

function Ending({ locale, scene, stop, names }: EndingProps) {
  const t = translator(locale, 'scenes')
  if (!stop)
    return (
      <div data-ending="succeeded" className="border-t-4 border-error bg-error-pale p-4 text-error-ink">
        <p className="font-semibold">
          <span aria-hidden="true">✗</span> {t('page.succeeded')}
        </p>
        <p>{t(`scenes.${scene}.harm`, names)}</p>
      </div>
    )
  const { check, by } = stop
  return (
    <div
      data-ending="stopped"
      data-check={check}
      data-by={by}
      className="border-t-4 border-success bg-success-pale p-4 text-success"
    >
      <p className="font-semibold">
        <span aria-hidden="true">✓</span>{' '}
        {t('page.stoppedBy', {
          check: sayCheck(locale, check),
          party: t(by === 'site' ? 'page.bySite' : 'page.byProvider'),
        })}
      </p>
      <p>{t(`scenes.${scene}.safe`, names)}</p>
    </div>
  )
}
