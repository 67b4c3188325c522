import { redirect } from 'next/navigation'
import { openSignedIn, type PortalParams } from '@/components/seis/open-portal'
import { primary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'
import { formatBuddhistDate } from '@/lib/identity'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { roomNow } from '@/lib/rooms/room'
import { groupOf, groups } from '@/lib/seis/record'

/** After the wrong group: whom each is for, which is this person's and why, and the way back. */
export default async function Page({ params }: { params: PortalParams }) {
  const { room, locale, visit, record, page } = await openSignedIn(params)
  if (visit.group) redirect(page('/home'))
  const t = translator(locale, 'seis')
  const group = groupOf(record, bangkokDay(roomNow(room)))
  return (
    <>
      <PageTitle
        locale={locale}
        title={t('group.wrongTitle')}
        site={translator(locale, 'seis')('site.title')}
      />
      <Still as="div">
        <Heading title={t('group.wrongTitle')} />
        <ul className="mt-4 list-disc space-y-2 pl-6">
          {groups.map(name => (
            <li key={name}>{t(`group.whom.${name}`)}</li>
          ))}
        </ul>
        <p className="mt-4 border-l-4 border-accent bg-white p-4 font-semibold">
          {t('group.appointed', {
            date: formatBuddhistDate(record.appointedOn, locale),
            group: t(`groups.${group}`),
          })}
        </p>
        <p className="mt-6">
          <a href={page('/group')} className={primary}>
            {t('group.back')}
          </a>
        </p>
      </Still>
    </>
  )
}
