/**
 * Under a page that waits for a code, in the practice layer's own colour: as much time as somebody needs. Asked for in
 * place, so that what is typed stays (stays.browser.ts).
 */
import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'

export function MoreTime(props: { roomId: string; locale: Locale; path: string }) {
  const t = translator(props.locale, 'site')
  return (
    <aside aria-label={t('moreTime.title')} className="practice-more-time">
      <form method="post" action={`${roomPath(props.roomId)}/more-time`} data-stays="">
        <input type="hidden" name="back" value={props.path} />
        <p id="more-time">{t('moreTime.text')}</p>
        <button type="submit" aria-describedby="more-time" className="practice-guide-button">
          {t('moreTime.give')}
        </button>
      </form>
    </aside>
  )
}
