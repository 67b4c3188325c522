import { AlreadySignedIn } from '@/components/seis/already-signed-in'
import { Notice } from '@/components/seis/notice'
import { openPortal, type PortalParams } from '@/components/seis/open-portal'
import { Panel } from '@/components/seis/panel'
import { PasswordForm } from '@/components/seis/password-form'
import { SentPasswordNotice } from '@/components/seis/sent-password-notice'
import { passwordSlipText, userCodeSlipText } from '@/components/seis/sign-in-slips'
import { UserCodeForm } from '@/components/seis/user-code-form'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { isSignedIn } from '@/lib/seis/find-session'
import { findSentPassword } from '@/lib/seis/request-password'
import { readFlash } from '@/lib/web/flash'

const plainNotices = ['signed-out', 'sign-in-first', 'ask-first', 'prove-first'] as const

/**
 * Manual part 2, steps 1 and 4: user code and password on one page. Two forms in one frame, so that Enter asks
 * for a password in the one and signs in with the other, without scripts too.
 */
export default async function Page({ params }: { params: PortalParams }) {
  const { room, locale, visit, record, page } = await openPortal(params)
  const flash = await readFlash()
  const t = translator(locale, 'seis')
  const site = translator(locale, 'site')
  const sent = visit && record ? await findSentPassword(room, visit, record) : null
  const userCodeSlip = userCodeSlipText(locale, flash)
  const passwordSlip = passwordSlipText(locale, flash, sent?.challenge.reference ?? '')
  const plainNotice = plainNotices.find(name => name === flash.notice)
  const userCode = flash.values?.userCode ?? (sent && record ? record.citizenId : '')
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('signIn.title')}
        site={translator(locale, 'seis')('site.title')}
        failed={Boolean(userCodeSlip ?? passwordSlip)}
      />
      <p className="mt-2">{t('signIn.lead')}</p>
      {plainNotice && <Notice kind="info">{t(`notices.${plainNotice}`)}</Notice>}
      {flash.notice === 'start-spent' && (
        <Notice kind="info">
          {site(`startAddress.${isSignedIn(visit, record) ? 'spentSignedIn' : 'spent'}`)}
        </Notice>
      )}
      {flash.notice === 'password-address-saved' && (
        <Notice kind="success">{t('notices.password-address-saved')}</Notice>
      )}
      {isSignedIn(visit, record) && record && <AlreadySignedIn locale={locale} page={page} record={record} />}
      {sent && <SentPasswordNotice locale={locale} sent={sent} hasSlip={passwordSlip !== null} />}
      <Panel title={t('signIn.panel')}>
        <UserCodeForm
          locale={locale}
          roomId={room.id}
          page={page}
          slip={userCodeSlip}
          value={userCode}
          isNext={!sent || sent.challenge.triesLeft === 0 || sent.challenge.expiresInSeconds === 0}
          hasNoSendsLeft={flash.errors?.userCode === 'no-sends-left' || sent?.challenge.sendsLeft === 0}
        />
        <hr className="my-6 border-line" />
        <PasswordForm
          locale={locale}
          page={page}
          slip={passwordSlip}
          citizenId={sent && record ? record.citizenId : null}
        />
      </Panel>
      <p className="mt-4">
        <a href={page('/verify-identity')} className="inline-block py-2">
          {t('signIn.wrongEmail')}
        </a>
      </p>
    </>
  )
}
