import { ClearFields } from '@/components/seis/clear-fields'
import { ContactFields } from '@/components/seis/contact-fields'
import { openWithGroup, type PortalParams } from '@/components/seis/open-portal'
import { Panel } from '@/components/seis/panel'
import { AccountPanel, PersonFacts } from '@/components/seis/profile-facts'
import { primary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { contactForm } from '@/lib/seis/contact-form'
import { draftOf } from '@/lib/seis/editing'
import { isRefused, readFlash } from '@/lib/web/flash'

/** Manual part 2, step 7: the fields are open, and แก้ไข again saves. */
export default async function Page({ params }: { params: PortalParams }) {
  const { locale, visit, record, group, page } = await openWithGroup(params)
  const flash = await readFlash(contactForm)
  const t = translator(locale, 'seis')
  const isOpened = flash.notice === 'opened'
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('profile.editTitle')}
        site={translator(locale, 'seis')('site.title')}
        failed={isRefused(flash)}
        hasNoFocus={isRefused(flash) || isOpened}
      />
      <AccountPanel locale={locale} record={record} group={group} />
      <Panel title={t('profile.person')}>
        <PersonFacts locale={locale} record={record} />
        <DescribedForm
          locale={locale}
          form={contactForm}
          flash={flash}
          action={page('/profile/save')}
          data={{
            'data-draft': draftOf(visit),
            'data-answered': isRefused(flash) ? '' : undefined,
          }}
          className="mt-6"
        >
          {slipOf => (
            <>
              {flash.notice && (
                <Notice kind="info" id="contact-notice">
                  {contactForm.notices.say(locale, flash.notice)}
                </Notice>
              )}
              <p role="status" data-draft-kept hidden className="mt-4 border-2 border-accent bg-white p-4">
                {t('profile.draftKept')}
              </p>
              <div className="mt-6">
                <ContactFields
                  locale={locale}
                  record={record}
                  typed={flash.values}
                  openedBy={isOpened ? 'contact-notice' : undefined}
                  slipOf={slipOf}
                />
              </div>
              <p className="mt-6 border-l-4 border-accent bg-accent-pale p-3">{t('notice')}</p>
              <button
                id="save-profile"
                type="submit"
                data-testid="save-profile"
                className={`${primary} mt-6`}
              >
                {t('profile.edit')}
              </button>
            </>
          )}
        </DescribedForm>
        <ClearFields locale={locale} action={page('/profile/clear')} />
      </Panel>
    </>
  )
}
