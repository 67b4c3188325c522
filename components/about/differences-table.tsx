import { type Locale, translator } from '@/lib/i18n/translator'
import { differenceNames, differences } from './differences'

/** The honest list of every difference from the real systems, with its source. On a phone each row becomes a card. */
export function DifferencesTable({ locale }: { locale: Locale }) {
  const t = translator(locale, 'about')
  return (
    <table className="mt-4 w-full border-collapse text-left max-md:block">
      <caption className="sr-only">{t('differences.title')}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-ink">
          <th scope="col" className="py-2 pr-6">
            {t('differences.here')}
          </th>
          <th scope="col" className="py-2 pr-6">
            {t('differences.real')}
          </th>
          <th scope="col" className="py-2">
            {t('differences.source')}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {differenceNames.map(name => (
          <tr key={name} className="border-b border-line align-top max-md:block max-md:py-4">
            <td className="py-3 pr-6 max-md:block max-md:py-0">{t(`differences.rows.${name}.here`)}</td>
            <td className="py-3 pr-6 text-muted max-md:mt-1 max-md:block max-md:py-0">
              <span className="font-semibold md:hidden">{t('differences.real')}: </span>
              {t(`differences.rows.${name}.real`)}
            </td>
            <td className="py-3 text-sm whitespace-nowrap max-md:mt-1 max-md:block max-md:py-0">
              <span className="font-semibold md:hidden">{t('differences.source')}: </span>
              {t(`differences.sources.${differences[name]}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
