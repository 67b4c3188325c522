import { type Locale, translator } from '@/lib/i18n/translator'

/** The last line under every site: whose page this is not. */
export const PracticeFoot = ({ locale }: { locale: Locale }) => (
  <footer className="practice-foot">
    <p>
      <strong>{translator(locale, 'site')('simulatedLong')}</strong>{' '}
      {translator(locale, 'practice')('notes.foot')}
    </p>
  </footer>
)
