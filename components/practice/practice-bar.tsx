import type { Locale } from '@/lib/i18n/translator'
import type { Step } from '@/lib/practice/steps'
import type { Room } from '@/lib/rooms/room'

export interface PracticeBarProps {
  room: Room
  locale: Locale
  path: string
  /** Null where the page is no step of the manual. */
  step: Step | null
}

export function PracticeBar(props: PracticeBarProps) {
  return <aside data-testid="practice-bar">{props.room.turnName}</aside>
}
