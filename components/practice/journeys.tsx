/** The manual's two parts as cards, each headed by the manual's own sentence on whom it is for. */

import type { ReactNode } from 'react'
import { primary } from '@/components/ui/button'
import { WithName } from '@/components/ui/with-name'
import { type Locale, translator } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import { roomPath } from '@/lib/paths'
import type { PersonOfRoom } from '@/lib/people/list-people'
import { type Room, turnNameIn } from '@/lib/rooms/room'

export function Journeys({ room, locale, people }: { room: Room; locale: Locale; people: PersonOfRoom[] }) {
  const t = translator(locale, 'practice')
  const nameOf = (key: string) => {
    const person = people.find(one => one.key === key)
    return person ? nameIn(locale, person) : turnNameIn(locale, room)
  }
  const start = `${roomPath(room.id)}/start`
  return (
    <section aria-labelledby="journeys" className="mt-12">
      <h2 id="journeys" className="text-lg">
        {t('journeys.title')}
      </h2>
      <div className="mt-4 grid gap-6 md:grid-cols-2">
        <Journey locale={locale} part={1} steps={7} words="first" name={nameOf('ready')}>
          <form method="post" action={start} className="mt-auto pt-4">
            <button
              type="submit"
              name="at"
              value="mooc"
              data-testid="start-mooc"
              className={`${primary} sm:w-full`}
            >
              {t('journeys.first.start')}
            </button>
          </form>
        </Journey>
        <Journey locale={locale} part={2} steps={8} words="second" name={nameOf('no-email')}>
          <form method="post" action={start} className="mt-auto pt-4">
            <button
              type="submit"
              name="at"
              value="seis"
              data-testid="start-seis"
              className={`${primary} sm:w-full`}
            >
              {t('journeys.second.start')}
            </button>
            <button
              type="submit"
              name="at"
              value="mooc-first"
              className="mt-2 min-h-11 w-full bg-transparent px-1 py-2 underline underline-offset-4"
            >
              {t('journeys.second.startAtMooc')}
            </button>
          </form>
        </Journey>
      </div>
    </section>
  )
}

function Journey(props: {
  locale: Locale
  part: 1 | 2
  steps: number
  words: 'first' | 'second'
  name: string
  children: ReactNode
}) {
  const { locale, words } = props
  const t = translator(locale, 'practice')
  return (
    <article id={`part-${props.part}`} className="flex flex-col border border-line bg-white p-4 sm:p-6">
      <p className="text-sm text-muted">
        {t('journeys.part', { part: props.part })} · {props.part === 2 && `${t('journeys.enclosure')} · `}
        {t('journeys.steps', { count: props.steps })}
      </p>
      <h3 className="mt-1 text-lg">{t(`journeys.${words}.title`)}</h3>
      <p className="mt-2 font-semibold">{t(`journeys.${words}.for`)}</p>
      <p className="mt-2">{t(`journeys.${words}.why`)}</p>
      <p className="mt-3 text-sm text-muted">
        <WithName sentence={name => t(`journeys.${words}.as`, { name })}>{props.name}</WithName>
      </p>
      {props.children}
    </article>
  )
}
