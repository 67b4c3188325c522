/** Every limit there is, out of the table that the server itself keeps to (lib/rooms/limits.ts). */
import { ScrollBox } from '@/components/ui/scroll-box'
import { type Locale, translator } from '@/lib/i18n/translator'
import { clientBytes, diskFloor, heldLimits, rates, roomKeeps, roomLimits } from '@/lib/rooms/limits'

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)
const minutes = rates.signInsOfRoom.seconds / 60

export function LimitsTable({ locale, roomsPerAddress }: { locale: Locale; roomsPerAddress: number }) {
  const t = translator(locale, 'about')
  const count = (value: number) => value.toLocaleString(locale)
  const keep = ({ rows, bytes }: { rows: number; bytes?: number }) =>
    bytes === undefined
      ? count(rows)
      : t('limits.rowsOrBytes', { rows: count(rows), megabytes: megabytes(bytes) })
  const groups = [
    {
      name: t('limits.often', { minutes }),
      rows: [
        [t('limits.roomsOfAddress'), count(roomsPerAddress)],
        [t('limits.signInsOfAddress'), count(rates.signInsOfAddress.most)],
        [t('limits.wrongTokensOfAddress'), count(rates.wrongTokensOfAddress.most)],
        [t('limits.signInsOfRoom'), count(rates.signInsOfRoom.most)],
        [t('limits.lettersOfRoom'), count(rates.lettersOfRoom.most)],
        [t('limits.ticketsOfRoom'), count(rates.ticketsOfRoom.most)],
        [t('limits.rotationsOfRoom'), count(rates.rotationsOfRoom.most)],
        [t('limits.registrationsOfRoom'), count(rates.registrationsOfRoom.most)],
        [t('limits.scenesOfRoom'), count(rates.scenesOfRoom.most)],
        [t('limits.classesOfAddress'), count(rates.classesOfAddress.most)],
        [t('limits.joinsOfAddress'), count(rates.joinsOfAddress.most)],
        [t('limits.deedsOfClass'), count(rates.deedsOfClass.most)],
        [t('limits.wrongClassCodesOfAddress'), count(rates.wrongClassCodesOfAddress.most)],
        [t('limits.wrongPassesOfAddress'), count(rates.wrongPassesOfAddress.most)],
      ],
    },
    {
      name: t('limits.atOnce'),
      rows: [
        [t('limits.waits'), count(heldLimits.waits.ofRoom)],
        [t('limits.streams'), count(heldLimits.streams.ofRoom)],
      ],
    },
    {
      name: t('limits.refused'),
      rows: [
        [t('limits.people'), count(roomLimits.people)],
        [t('limits.clients', { kilobytes: clientBytes / 1000 }), count(roomLimits.clients)],
        [t('limits.faults'), count(roomLimits.faults)],
      ],
    },
    {
      name: t('limits.oldestGo'),
      rows: [
        [t('limits.hops'), keep(roomKeeps.hops)],
        [t('limits.letters'), keep(roomKeeps.letters)],
        [t('limits.codes'), keep(roomKeeps.codes)],
        [t('limits.signIns'), keep(roomKeeps.signIns)],
        [t('limits.tickets'), keep(roomKeeps.tickets)],
        [t('limits.visits'), keep(roomKeeps.visits)],
        [t('limits.plays'), keep(roomKeeps.plays)],
      ],
    },
  ]
  return (
    <>
      <ScrollBox label={t('limits.title')} className="mt-4 border border-line bg-white">
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{t('limits.title')}</caption>
          {groups.map(({ name, rows }) => (
            <tbody key={name}>
              <tr className="border-y border-line bg-paper">
                <th scope="rowgroup" colSpan={2} className="px-3 py-2">
                  {name}
                </th>
              </tr>
              {rows.map(([what, most]) => (
                <tr key={what} className="border-b border-line align-top">
                  <th scope="row" className="px-3 py-2 font-normal">
                    {what}
                  </th>
                  <td className="px-3 py-2 whitespace-nowrap text-right">{most}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
      <p className="mt-3 max-w-measure">
        {t('limits.disk', { megabytes: megabytes(diskFloor.bytes), percent: diskFloor.share * 100 })}
      </p>
    </>
  )
}
