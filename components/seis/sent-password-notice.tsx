import { Countdown } from '@/components/ui/countdown'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { SentPassword } from '@/lib/seis/request-password'
import { clockTime } from './clock-time'
import { Notice } from './notice'

/** Where the password went, masked, and what has become of it; the page's own address survives a reload. */
export function SentPasswordNotice(props: {
  locale: Locale
  page: (rest: string) => string
  sent: SentPassword
}) {
  const t = translator(props.locale, 'seis')
  const { maskedEmail, challenge } = props.sent
  const time = clockTime(challenge.expiresAt)
  const isDead = challenge.triesLeft === 0
  const isExpired = !isDead && challenge.expiresInSeconds === 0
  if (isDead || isExpired)
    return <Notice kind="info">{t(isDead ? 'signIn.dead' : 'signIn.expired', { time })}</Notice>
  const { sendsLeft, resendInSeconds } = challenge
  const left = () => {
    if (sendsLeft === 0) return t('signIn.noSendsLeft')
    return sendsLeft === 1 ? t('signIn.lastSendNext') : t('signIn.sendsLeft', { count: sendsLeft })
  }
  return (
    <Notice kind="success" title={t('signIn.sent', { email: maskedEmail })}>
      <p>
        {t('signIn.reference')} <strong className="tracking-widest">{challenge.reference}</strong>
        {' · '}
        <span className="digits">{t('signIn.expires', { time })}</span>
      </p>
      <p className="text-sm text-muted">
        {sendsLeft > 0 && resendInSeconds > 0 && (
          <Countdown seconds={resendInSeconds} sentence={t('signIn.resendIn', { seconds: '{seconds}' })} />
        )}{' '}
        {left()}
      </p>
    </Notice>
  )
}
