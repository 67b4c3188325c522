import { Countdown } from '@/components/ui/countdown'
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
  const { sendsLeft, resendInSeconds } = challenge
  const time = formatClockTime(challenge.expiresAt)
  const left = () => {
    if (sendsLeft === 0) return t('signIn.noSendsLeft')
    return sendsLeft === 1 ? t('signIn.lastSendNext') : t('signIn.sendsLeft', { count: sendsLeft })
  }
  const waits = (
    <div className="text-sm text-muted">
      {sendsLeft > 0 && resendInSeconds > 0 && (
        <p>
          <Countdown
            seconds={resendInSeconds}
            sentence={t('signIn.resendIn', { seconds: '{seconds}' })}
            over={translator(props.locale, 'site')('waitOver')}
          />
        </p>
      )}
      <p>{left()}</p>
    </div>
  )
  const isDead = challenge.triesLeft === 0
  if (isDead || challenge.expiresInSeconds === 0) {
    const title = props.hasSlip ? undefined : t(isDead ? 'signIn.dead' : 'signIn.expired', { time })
    return <Notice kind="info" title={title} beside={waits} />
  }
  return (
    <Notice kind="success" title={t('signIn.sent', { email: maskedEmail })} beside={waits}>
      <p>
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
