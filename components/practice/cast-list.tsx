/** Who is in the room, what is special about each, and whose turn it is. */
import { CopyButton } from '@/components/ui/copy-button'
import { Name } from '@/components/ui/in-thai'
import { Still } from '@/components/ui/still'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatCitizenId, nameIn, officeIn } from '@/lib/identity'
import { roomPath } from '@/lib/paths'
import type { PersonOfRoom } from '@/lib/people/list-people'
import { unknownCitizenId } from '@/lib/people/unknown-citizen-id'
import type { Room } from '@/lib/rooms/room'

const action = 'inline-flex min-h-11 items-center border-2 border-ink/60 bg-white px-3 text-ink no-underline'

export function CastList({ room, locale, people }: { room: Room; locale: Locale; people: PersonOfRoom[] }) {
  const t = translator(locale, 'practice')
  const identity = translator(locale, 'identity')
  const site = translator(locale, 'site')
  return (
    <section aria-labelledby="cast" className="mt-12">
      <h2 id="cast" className="text-lg">
        {t('cast.title')}
      </h2>
      <p className="mt-1">{t('cast.lead')}</p>
      <ul className="mt-4 grid gap-4 md:grid-cols-2">
        {people.map(person => {
          const name = nameIn(locale, person)
          const special = `cast.${person.key}.special`
          const isTurn = person.citizenId === room.turnCitizenId
          return (
            <Still
              as="li"
              key={person.key}
              className={`flex flex-col border bg-white p-4 ${isTurn ? 'border-2 border-dashed border-saffron-ink-soft' : 'border-line'}`}
            >
              <h3 className="text-base">
                <Name>{name}</Name>
              </h3>
              <p className="text-sm text-muted">
                <Name>{officeIn(locale, person.position)}</Name> ·{' '}
                <Name>{officeIn(locale, person.agency)}</Name>
              </p>
              {identity.has(special) && <p className="mt-1">{identity(special as 'cast.ready.special')}</p>}
              <div className="mt-auto flex flex-wrap items-center gap-2 pt-3">
                {isTurn ? (
                  <p className="bg-saffron px-2 font-semibold text-saffron-ink">{t('cast.turn')}</p>
                ) : (
                  <form method="post" action={`${roomPath(room.id)}/turn`}>
                    <input type="hidden" name="person" value={person.key} />
                    <button type="submit" aria-label={t('cast.takeTurnOf', { name })} className={action}>
                      {t('cast.takeTurn')}
                    </button>
                  </form>
                )}
                <a
                  href={`${roomPath(room.id)}/cards/${person.key}`}
                  aria-label={t('cast.cardOf', { name })}
                  className={action}
                >
                  {t('cast.card')}
                </a>
              </div>
            </Still>
          )
        })}
        <li className="flex flex-col border border-line bg-white p-4">
          <h3 className="text-base">{t('cast.unknown')}</h3>
          <p id="unknown-id" className="digits text-muted">
            {formatCitizenId(unknownCitizenId)}
          </p>
          <p className="mt-1">{identity('cast.unknown.special')}</p>
          <div className="mt-auto pt-3">
            <CopyButton
              from="unknown-id"
              strip="-"
              label={t('cast.copyUnknown')}
              words={{
                copy: site('copy.copy'),
                copied: site('copy.copied'),
                selected: site('copy.selected'),
              }}
              className={action}
            />
          </div>
        </li>
      </ul>
    </section>
  )
}
