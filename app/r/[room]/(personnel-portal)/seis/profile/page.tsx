import { ContactFields } from '@/components/seis/contact-fields'
import { openWithGroup, type PortalParams } from '@/components/seis/open-portal'
import { Panel } from '@/components/seis/panel'
import { AccountPanel, PersonFacts } from '@/components/seis/profile-facts'
import { SavedNotice } from '@/components/seis/saved-notice'
import { primary } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { roomNow } from '@/lib/rooms/room'
import { emailStateOf } from '@/lib/seis/describe-email-state'

/** At the foot of a phone's screen, as wide as it. */
const row = '-mx-4 border-t border-accent bg-accent-pale px-4 py-2 sm:mx-0 sm:border-0 sm:px-0 sm:pt-6'

/** Manual part 2, step 6: to read, until แก้ไข is pressed. The read-only inputs belong to no form. */
export default async function Page({ params }: { params: PortalParams }) {
  const { room, locale, record, group, page } = await openWithGroup(params)
  const t = translator(locale, 'seis')
  // Nothing is left to do here then, and nothing has to be in sight.
  const isStored = emailStateOf(record, roomNow(room)).state === 'saved-waiting'
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('profile.title')}
        site={translator(locale, 'seis')('site.title')}
      />
      <SavedNotice room={room} locale={locale} record={record} />
      <AccountPanel locale={locale} record={record} group={group} />
      <Panel title={t('profile.person')}>
        <PersonFacts locale={locale} record={record} />
        <div className="mt-6">
          <ContactFields locale={locale} record={record} readOnly />
        </div>
        <p className="mt-6 border-l-4 border-accent bg-accent-pale p-3">{t('notice')}</p>
      </Panel>
      {/* The page is longer than a phone's screen: there the button stays at its foot while the page is read. */}
      <form
        method="post"
        action={page('/profile/open')}
        className={isStored ? 'mt-6' : `stays-at-foot ${row}`}
      >
        <button id="edit-profile" type="submit" data-testid="edit-profile" className={primary}>
          {t('profile.edit')}
        </button>
      </form>
    </>
  )
}
