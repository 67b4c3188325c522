import { AlreadySignedIn } from '@/components/seis/already-signed-in'
import { openPortal, type PortalParams, readSentPassword } from '@/components/seis/open-portal'
import { Panel } from '@/components/seis/panel'
import { PasswordForm } from '@/components/seis/password-form'
import { PasswordWaits } from '@/components/seis/password-waits'
import { SentPasswordNotice } from '@/components/seis/sent-password-notice'
import { UserCodeForm } from '@/components/seis/user-code-form'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { isSignedIn } from '@/lib/seis/find-session'
import { firstPageForm } from '@/lib/seis/first-page-form'
import { passwordForm } from '@/lib/seis/password-form'
import { userCodeForm } from '@/lib/seis/user-code-form'
import { isRefused, readFlash } from '@/lib/web/flash'

/**
 * Manual part 2, steps 1 and 4: user code and password on one page. Two forms in one frame, so that Enter asks
 * for a password in the one and signs in with the other, without scripts too.
 */
export default async function Page({ params }: { params: PortalParams }) {
  const { room, locale, visit, record, page } = await openPortal(params)
  const [{ notice }, ofUserCode, ofPassword] = await Promise.all([
    readFlash(firstPageForm),
    readFlash(userCodeForm),
    readFlash(passwordForm),
  ])
  const t = translator(locale, 'seis')
  const sent = await readSentPassword(room, visit, record)
  const told = notice === 'spent' && isSignedIn(visit, record) ? 'spentSignedIn' : notice
  const userCode = ofUserCode.values?.userCode ?? (sent && record ? record.citizenId : '')
  const asksNext = !sent || sent.challenge.triesLeft === 0 || sent.challenge.expiresInSeconds === 0
  const askForPassword = (
    <>
      {sent && <PasswordWaits locale={locale} sent={sent} />}
      <UserCodeForm
        locale={locale}
        roomId={room.id}
        page={page}
        flash={ofUserCode}
        value={userCode}
        isNext={asksNext}
        hasNoSendsLeft={
          ofUserCode.refusals.request?.slip === 'no-sends-left' || sent?.challenge.sendsLeft === 0
        }
      />
    </>
  )
  const signIn = (
    <PasswordForm
      locale={locale}
      page={page}
      flash={ofPassword}
      reference={sent?.challenge.reference ?? ''}
      citizenId={sent && record ? record.citizenId : null}
    />
  )
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('signIn.title')}
        site={translator(locale, 'seis')('site.title')}
        failed={isRefused(ofUserCode) || isRefused(ofPassword)}
      />
      {/* Whoever was told what to do now needs no second sentence of it. */}
      {!sent && told !== 'password-address-saved' && <p className="mt-2">{t('signIn.lead')}</p>}
      {told && (
        <Notice kind={told === 'password-address-saved' ? 'success' : 'info'}>
          {firstPageForm.notices.say(locale, told)}
        </Notice>
      )}
      {isSignedIn(visit, record) && record && <AlreadySignedIn locale={locale} page={page} record={record} />}
      {sent && <SentPasswordNotice locale={locale} sent={sent} hasSlip={isRefused(ofPassword)} />}
      <Panel title={t('signIn.panel')}>
        {/* What is to be filled next comes first: below the other it would be under a phone's bar. */}
        {asksNext ? askForPassword : signIn}
        <hr className="my-6 border-line" />
        {asksNext ? signIn : askForPassword}
      </Panel>
      <p className="mt-4">
        <a href={page('/verify-identity')} className="inline-block py-2">
          {t('signIn.wrongEmail')}
        </a>
      </p>
    </>
  )
}
