/** The rooms that this browser has opened: the way back after the tab was closed. */
import { secondary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import type { findRememberedRooms } from '@/lib/practice/find-remembered-rooms'
import { type Progress, partSteps } from '@/lib/progress/progress'
import { roomBadge } from '@/lib/rooms/room'

export function YourRooms(props: { locale: Locale; rooms: Awaited<ReturnType<typeof findRememberedRooms>> }) {
  const { locale, rooms } = props
  const t = translator(locale, 'progress')
  if (rooms.length === 0) return null
  return (
    <section aria-labelledby="your-rooms" className="mt-8 border border-line bg-white p-4">
      <h2 id="your-rooms" className="text-lg">
        {t('lobby.title')}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {rooms.map(({ room, progress }) => {
          const parts = [progress[1], progress[2]].filter(part => part !== null)
          return (
            <li key={room.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
              <p>
                <strong>
                  {room.label ? <bdi>{room.label}</bdi> : t('lobby.room', { room: roomBadge(room.id) })}
                </strong>
                {': '}
                {parts.length > 0 ? parts.map(part => partText(locale, part)).join(' · ') : t('lobby.fresh')}
              </p>
              <a href={roomPath(room.id)} className={secondary}>
                {t('lobby.go', { room: roomBadge(room.id) })}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function partText(locale: Locale, { part, step, state }: Progress): string {
  const t = translator(locale, 'progress')
  const [number, at, of] = [part, step, partSteps[part]]
  const values = { part: number ?? '', step: at ?? '', of: of ?? '' }
  if (state === 'done') return t('lobby.done', values)
  return t(part === 2 && state === 'waiting' && step === partSteps[2] ? 'lobby.waiting' : 'lobby.at', values)
}
