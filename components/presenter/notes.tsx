/** What a presenter says at a step, asks the room, and has ready as the answer. */
import { checkText, momentTitle, momentWhy } from '@/components/trace/flow-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { checksAt, type Moment } from '@/lib/trace/moments'

export function Notes({ locale, moment }: { locale: Locale; moment: Moment }) {
  const t = translator(locale, 'presenter')
  const { kind } = moment.hop
  const failed = checksAt(moment).filter(({ ok }) => !ok)
  return (
    <dl className="notes">
      <dt>{t('notes.say')}</dt>
      <dd>{momentWhy(locale, moment)}</dd>
      {failed.length > 0 && (
        <>
          <dt className="text-error">{t('notes.stopped')}</dt>
          {failed.map(({ name }) => (
            <dd key={name}>{checkText(locale, name, 'stopped')}</dd>
          ))}
        </>
      )}
      <dt>{t('notes.ask')}</dt>
      <dd>{t(`notes.kinds.${kind}.ask`)}</dd>
      <dt>{t('notes.answer')}</dt>
      <dd>{t(`notes.kinds.${kind}.answer`)}</dd>
    </dl>
  )
}

/** What comes after a step, so that the presenter can lead over to it. */
export function NextUp({ locale, next }: { locale: Locale; next: Moment | undefined }) {
  const t = translator(locale, 'presenter')
  return (
    <p className="notes-next">
      {next ? `${t('notes.nextUp')}: ${momentTitle(locale, next)}` : t('notes.end')}
    </p>
  )
}
