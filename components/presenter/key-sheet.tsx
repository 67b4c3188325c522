/** The sheet of keys, in place of a slide; and what else somebody who presents may want: the other language, and the way out. */
import { LanguageSwitch } from '@/components/ui/language-switch'
import { PageHeading } from '@/components/ui/page-heading'
import { type Locale, translator } from '@/lib/i18n/translator'
import { keyNames, keys, printedKeys } from './keys'

export interface KeySheetProps {
  locale: Locale
  /** The step that is presented. */
  here: string
  listPath: string
}

export function KeySheet({ locale, here, listPath }: KeySheetProps) {
  const t = translator(locale, 'presenter')
  return (
    <main id="main" className="slide">
      <header className="slide-head">
        <PageHeading
          locale={locale}
          site={translator(locale, 'site')('product')}
          title={t('help.title')}
          className="slide-sheet-title grow"
        />
        <p className="slide-tag">{translator(locale, 'site')('simulated')}</p>
      </header>
      <table className="slide-sheet">
        <thead className="sr-only">
          <tr>
            <th>{t('help.key')}</th>
            <th>{t('help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keyNames.map(name => (
            <tr key={name}>
              <th scope="row">
                {printedKeys[name].split(' ').map(key => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{t(`help.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('help.thaiKeys')}</p>
      <nav aria-label={t('slide.close')} className="slide-keys">
        <a href={here} data-keys={`${keys.close} ${keys.help} ${keys.next} ${keys.previous}`}>
          {t('help.close')} <kbd>Esc</kbd>
        </a>
        <a href={listPath}>{t('help.toList')}</a>
        <LanguageSwitch locale={locale} returnTo={here} />
      </nav>
    </main>
  )
}
