import { ArmedList } from '@/components/faults/armed-list'
import { FaultList } from '@/components/faults/fault-list'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { sayRefusals } from '@/components/ui/say-refusals'
import { Still } from '@/components/ui/still'
import { faultsForm } from '@/lib/faults/faults-form'
import { listFaults } from '@/lib/faults/list-faults'
import { translator } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import { faultsPath } from '@/lib/paths'
import { listPeople } from '@/lib/people/list-people'
import { roomLimits } from '@/lib/rooms/limits'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** Failures on demand: what can go wrong on purpose in this room, what is armed, and what of it has happened. */
export default async function FaultsPage({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const [armed, everybody, flash] = await Promise.all([
    listFaults(room.id),
    listPeople(room.id),
    readFlash(faultsForm),
  ])
  const t = translator(locale, 'faults')
  const people = everybody.map(person => ({ citizenId: person.citizenId, name: nameIn(locale, person) }))
  const slips = sayRefusals(locale, faultsForm, flash, { most: roomLimits.faults })
  return (
    <>
      <PageTitle
        locale={locale}
        title={t('page.title')}
        site={translator(locale, 'site')('product')}
        failed={isRefused(flash)}
      />
      <Still as="div">
        <Heading title={t('page.title')} failed={isRefused(flash)} />
        {slips.map(({ field, text }) => (
          <p key={field} role="alert" className="mt-4 border-l-8 border-error bg-error-pale p-4 text-error">
            {text}
          </p>
        ))}
        {flash.notice && (
          <p role="status" className="mt-4 border-l-8 border-success bg-success-pale p-4 text-success">
            {faultsForm.notices.say(locale, flash.notice)}
          </p>
        )}
        <p className="mt-2 max-w-measure">{t('page.lead')}</p>
        <ArmedList
          locale={locale}
          faults={armed}
          names={Object.fromEntries(people.map(({ citizenId, name }) => [citizenId, name]))}
          disarmAction={faultsPath(room.id, '/disarm')}
        />
        <FaultList locale={locale} people={people} armAction={faultsPath(room.id, '/arm')} />
      </Still>
    </>
  )
}
