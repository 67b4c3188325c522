import { ContactFields } from '@/components/seis/contact-fields'
import { openWithGroup, type PortalParams } from '@/components/seis/open-portal'
import { Panel } from '@/components/seis/panel'
import { AccountPanel, PersonFacts } from '@/components/seis/profile-facts'
import { SavedNotice } from '@/components/seis/saved-notice'
import { primary } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'

/** Manual part 2, step 6: to read, until แก้ไข is pressed. The read-only inputs belong to no form. */
export default async function Page({ params }: { params: PortalParams }) {
  const { room, locale, record, group, page } = await openWithGroup(params)
  const t = translator(locale, 'seis')
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
        <form method="post" action={page('/profile/open')} className="mt-6">
          <button id="edit-profile" type="submit" data-testid="edit-profile" className={primary}>
            {t('profile.edit')}
          </button>
        </form>
      </Panel>
    </>
  )
}
