/** Any address that is no page of ours. Rendered per request, for the reader's language. */
import { NoRoomFrame } from '@/components/practice/no-room-frame'
import { NothingHere } from '@/components/practice/nothing-here'
import { readerLocale } from '@/lib/web/reader'

export const dynamic = 'force-dynamic'

export default async function GlobalNotFound() {
  const locale = readerLocale()
  return (
    <NoRoomFrame locale={locale}>
      <NothingHere locale={locale} />
    </NoRoomFrame>
  )
}
