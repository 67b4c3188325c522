/**
 * Under a page that waits for a code: as much time as somebody needs. Asked for in place, so that what is typed stays
 * (stays.browser.ts).
 */
import type { ReactNode } from 'react'
import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import { PracticeNote } from './practice-note'

/** `endsElsewhere`: at a site that may not wait as long. */
export function MoreTime(props: {
  roomId: string
  locale: Locale
  path: string
  endsElsewhere?: boolean
  children?: ReactNode
}) {
  const t = translator(props.locale, 'site')
  return (
    <PracticeNote name="more-time" title={t('moreTime.title')}>
      <p id="more-time">
        {t('moreTime.text')} {props.endsElsewhere && t('moreTime.sites')}
      </p>
      <form method="post" action={`${roomPath(props.roomId)}/more-time`} data-stays="">
        <input type="hidden" name="back" value={props.path} />
        <button type="submit" aria-describedby="more-time" className="practice-button">
          {t('moreTime.give')}
        </button>
      </form>
      {props.children}
    </PracticeNote>
  )
}
