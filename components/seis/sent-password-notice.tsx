import { Notice } from '@/components/ui/notice'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatClockTime } from '@/lib/identity'
import type { SentPassword } from '@/lib/seis/request-password'

/** Where the password went, masked, and what has become of it; derived from the server's state, so a reload shows it again. */
export function SentPasswordNotice(props: {
  locale: Locale
  sent: SentPassword
  /** The page says already what is wrong with the password. */
  hasSlip: boolean
}) {
  const t = translator(props.locale, 'seis')
  const { maskedEmail, challenge } = props.sent
  const time = formatClockTime(challenge.expiresAt)
  const isDead = challenge.triesLeft === 0
  if (isDead || challenge.expiresInSeconds === 0) {
    if (props.hasSlip) return null
    return <Notice kind="info" title={t(isDead ? 'signIn.dead' : 'signIn.expired', { time })} />
  }
  return (
    <Notice kind="success" title={t('signIn.sent', { email: maskedEmail })}>
      <p className="text-sm">
        {t('signIn.reference')}{' '}
        <strong data-testid="reference" className="tracking-widest">
          {challenge.reference}
        </strong>
        {' · '}
        <span className="digits">{t('signIn.expires', { time })}</span>
      </p>
    </Notice>
  )
}
