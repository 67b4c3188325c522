/** Where a learner is, in words. */
import { type Learner, secondsSince } from '@/lib/classroom/board'
import { type Locale, translator } from '@/lib/i18n/translator'

export const minutesSince = (since: Date, now: Date): number => Math.floor(secondsSince(since, now) / 60)

export function stateText(locale: Locale, learner: Learner): string {
  const t = translator(locale, 'classroom')
  if (learner.isRemoved) return t('board.states.removed')
  if (!learner.roomId) return t('board.states.gone')
  if (learner.isFinished) return t('board.states.finished')
  return t(`board.states.${learner.state}`, { step: learner.step ?? 0, part: learner.part ?? 0 })
}

/** What the trainer comes for: a hand, or how long somebody has been stuck; null where neither is. */
export function needText(locale: Locale, learner: Learner, now: Date): string | null {
  const t = translator(locale, 'classroom')
  const { handRaisedAt, handAt, isStuck, since, isRemoved } = learner
  if (isRemoved) return null
  if (handRaisedAt) {
    const key = `board.places.${handAt}`
    const place = t.has(key) ? t(key) : t('board.places.room')
    const minutes = minutesSince(handRaisedAt, now)
    return t(minutes > 0 ? 'board.hand' : 'board.handNow', { minutes, place })
  }
  return isStuck ? t('board.stuckFor', { minutes: minutesSince(since, now) }) : null
}
