import { Notice } from '@/components/ui/notice'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDate, formatBuddhistDateTime } from '@/lib/identity'
import { type Room, roomNow } from '@/lib/rooms/room'
import { emailStateOf } from '@/lib/seis/describe-email-state'
import type { SeisRecord } from '@/lib/seis/record'

/** Manual part 2, step 8: saved, and usable at ETDA Connect from the next day on. Nothing once that has come. */
export function SavedNotice(props: { room: Room; locale: Locale; record: SeisRecord }) {
  const { locale } = props
  const state = emailStateOf(props.record, roomNow(props.room))
  if (state.state !== 'saved-waiting') return null
  const t = translator(locale, 'seis')
  return (
    <Notice kind="success" title={t('profile.savedTitle')}>
      {t('profile.saved', {
        savedAt: formatBuddhistDateTime(state.savedAt, locale),
        date: formatBuddhistDate(state.usableFrom, locale),
      })}
    </Notice>
  )
}
