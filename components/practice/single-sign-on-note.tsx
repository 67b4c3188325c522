import { type Locale, translator } from '@/lib/i18n/translator'
import { connectPath, moocPath } from '@/lib/paths'
import { PracticeNote } from './practice-note'

/** Under the second site's first page: what to expect of one sign-on for two sites. */
export function SingleSignOnNote(props: {
  roomId: string
  locale: Locale
  says: 'whenNeeded' | 'everyTime' | 'left' | 'single'
}) {
  const { roomId, locale, says } = props
  const t = translator(locale, 'practice')
  return (
    <PracticeNote name="single-sign-on" title={t('notes.singleSignOn.title')}>
      <p>{t(`notes.singleSignOn.${says}`)}</p>
      <p className="flex flex-wrap gap-x-6 *:inline-flex *:min-h-11 *:items-center">
        <a href={moocPath(roomId)}>{t('notes.singleSignOn.toMooc')}</a>
        <a href={connectPath(roomId, '/account')}>{t('notes.singleSignOn.toSession')}</a>
      </p>
    </PracticeNote>
  )
}
