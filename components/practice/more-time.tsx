/**
 * Under a page that waits for a code, in the practice layer's own colour: as much time as somebody needs. Asked for in
 * place, so that what is typed stays (stays.browser.ts).
 */
import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'

/** `endsElsewhere`: at a site that may not wait as long. */
export function MoreTime(props: { roomId: string; locale: Locale; path: string; endsElsewhere?: boolean }) {
  const t = translator(props.locale, 'site')
  return (
    <aside aria-label={t('moreTime.title')} className="practice-more-time">
      <form method="post" action={`${roomPath(props.roomId)}/more-time`} data-stays="">
        <input type="hidden" name="back" value={props.path} />
        <p id="more-time">
          {t('moreTime.text')} {props.endsElsewhere && t('moreTime.sites')}
        </p>
        <button type="submit" aria-describedby="more-time" className="practice-guide-button">
          {t('moreTime.give')}
        </button>
      </form>
    </aside>
  )
}
