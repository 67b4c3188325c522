/** The two clocks of a room: what follows the one that can be moved, what goes on in real time, and what that means for a test. */
import { type Locale, translator } from '@/lib/i18n/translator'
import { clockRows } from './clocks'

export function ClocksTable({ locale, roomDays }: { locale: Locale; roomDays: number }) {
  const t = translator(locale, 'about')
  return (
    <table className="mt-4 w-full border-collapse border border-line bg-white text-left max-md:block">
      <caption className="sr-only">{t('clocks.title')}</caption>
      {(['room', 'real'] as const).map(clock => (
        <tbody key={clock} className="max-md:block">
          <tr className="border-y border-line bg-paper max-md:block">
            <th scope="rowgroup" colSpan={2} className="px-3 py-2 max-md:block">
              {t(`clocks.${clock}.name`)} <span className="font-normal">{t(`clocks.${clock}.text`)}</span>
            </th>
          </tr>
          {clockRows[clock].map(name => (
            <tr key={name} className="border-b border-line align-top max-md:block max-md:py-2">
              <th scope="row" className="px-3 py-2 font-semibold max-md:block max-md:py-0">
                {t(`clocks.rows.${name}.what`)}
              </th>
              <td className="px-3 py-2 max-md:block max-md:py-0">
                {t(`clocks.rows.${name}.means`, { days: roomDays })}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
