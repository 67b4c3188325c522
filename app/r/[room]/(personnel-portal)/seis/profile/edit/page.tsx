import { PracticePanel } from '@/components/practice/practice-panel'
import { ContactFields } from '@/components/seis/contact-fields'
import { Notice } from '@/components/seis/notice'
import { openWithGroup, type PortalParams } from '@/components/seis/open-portal'
import { Panel } from '@/components/seis/panel'
import { AccountPanel, PersonFacts } from '@/components/seis/profile-facts'
import { primary, secondary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { contactForm } from '@/lib/seis/contact-form'
import { isRefused, readFlash } from '@/lib/web/flash'

/**
 * Manual part 2, step 7: the fields are open, and แก้ไข again saves. It comes before ล้างหน้าจอ, as in the
 * manual, so that Enter saves.
 */
export default async function Page({ params }: { params: PortalParams }) {
  const { locale, record, group, page } = await openWithGroup(params)
  const flash = await readFlash(contactForm)
  const t = translator(locale, 'seis')
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('profile.editTitle')}
        site={translator(locale, 'seis')('site.title')}
        failed={isRefused(flash)}
      />
      {flash.notice && <Notice kind="info">{contactForm.notices.say(locale, flash.notice)}</Notice>}
      <AccountPanel locale={locale} record={record} group={group} />
      <Panel title={t('profile.person')}>
        <PersonFacts locale={locale} record={record} />
        <DescribedForm
          locale={locale}
          form={contactForm}
          flash={flash}
          action={page('/profile/save')}
          className="mt-6"
        >
          {slipOf => (
            <>
              <ContactFields locale={locale} record={record} typed={flash.values} slipOf={slipOf} />
              <p className="mt-6 border-l-4 border-accent bg-accent-pale p-3">{t('notice')}</p>
              <div className="mt-6 flex flex-wrap gap-3">
                <button id="save-profile" type="submit" data-testid="save-profile" className={primary}>
                  {t('profile.edit')}
                </button>
                <button
                  type="submit"
                  formAction={page('/profile/clear')}
                  formNoValidate
                  data-checks=""
                  className={secondary}
                >
                  {t('profile.clear')}
                </button>
              </div>
            </>
          )}
        </DescribedForm>
      </Panel>
      <PracticePanel title={t('profile.twiceTitle')}>{t('profile.second')}</PracticePanel>
    </>
  )
}
