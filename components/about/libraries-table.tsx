/** What client libraries do here as they come, and the line with which they sign in a person with a name; as it was run. */
import { type Locale, translator } from '@/lib/i18n/translator'
import { clientNames, type Row, rowOf } from '@/lib/outside-clients/table'
import { Breakable } from './breakable'

/** On a phone each row becomes a card. */
export function LibrariesTable({ locale }: { locale: Locale }) {
  const t = translator(locale, 'about')
  return (
    <table className="mt-4 w-full border-collapse text-left max-md:block">
      <caption className="sr-only">{t('libraries.title')}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-ink">
          <th scope="col" className="py-2 pr-6">
            {t('libraries.library')}
          </th>
          <th scope="col" className="py-2 pr-6">
            {t('libraries.atDefaults')}
          </th>
          <th scope="col" className="py-2">
            {t('libraries.line')}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {clientNames.map(name => (
          <LibraryRow key={name} locale={locale} name={name} row={rowOf(name)} />
        ))}
      </tbody>
    </table>
  )
}

const cell = 'py-3 pr-6 max-md:mt-1 max-md:block max-md:py-0'
const code = 'block font-mono text-sm wrap-anywhere'

function LibraryRow({ locale, name, row }: { locale: Locale; name: string; row: Row }) {
  const t = translator(locale, 'about')
  const { source, atDefaults, line } = row
  return (
    <tr className="border-b border-line align-top max-md:block max-md:py-4">
      <th scope="row" className="py-3 pr-6 font-normal max-md:block max-md:py-0">
        <span className="block font-semibold">
          <Breakable text={name} />
        </span>
        <span className="block text-sm text-muted">
          {'npm' in source
            ? t('libraries.npm', { version: source.version })
            : t('libraries.debian', { name: source.debian })}
        </span>
      </th>
      <td className={cell}>
        <span className="font-semibold md:hidden">{t('libraries.atDefaults')}: </span>
        {t(`libraries.${typeof atDefaults === 'string' ? atDefaults : 'error'}`)}
        {typeof atDefaults === 'object' && (
          <code className={code}>
            <Breakable text={atDefaults.error} />
          </code>
        )}
      </td>
      <td className={cell}>
        <span className="font-semibold md:hidden">{t('libraries.line')}: </span>
        {line ? t(`libraries.in.${line.in}`) : t('libraries.noLine')}
        {line && <code className={code}>{line.code}</code>}
      </td>
    </tr>
  )
}
