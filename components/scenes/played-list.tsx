/** What was played in the room, newest first. */
import { dayAndTime } from '@/components/trace/flow-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { listPlays } from '@/lib/scenes/list-plays'

interface PlayedListProps {
  locale: Locale
  plays: Awaited<ReturnType<typeof listPlays>>
  /** Of the scenes. */
  path: string
}

export function PlayedList({ locale, plays, path }: PlayedListProps) {
  const t = translator(locale, 'scenes')
  if (plays.length === 0) return null
  return (
    <nav aria-labelledby="played" className="mt-6 border-l-8 border-line bg-white p-4">
      <h2 id="played" className="text-base">
        {t('page.played')}
      </h2>
      <ul className="mt-1">
        {plays.map(({ id, scene, playedAt }) => (
          <li key={id}>
            <a href={`${path}/${id}`} className="inline-flex min-h-11 items-center">
              {t(`scenes.${scene}.title`)}
            </a>{' '}
            <span className="text-sm text-muted">{dayAndTime(locale, playedAt)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
