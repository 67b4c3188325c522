import { Countdown } from '@/components/ui/countdown'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { SentPassword } from '@/lib/seis/request-password'

/** How long until another password can be asked for, and how often still: over the form that asks. In no live region. */
export function PasswordWaits({ locale, sent }: { locale: Locale; sent: SentPassword }) {
  const t = translator(locale, 'seis')
  const { sendsLeft, resendInSeconds } = sent.challenge
  const left = () => {
    if (sendsLeft === 0) return t('signIn.noSendsLeft')
    return sendsLeft === 1 ? t('signIn.lastSendNext') : t('signIn.sendsLeft', { count: sendsLeft })
  }
  return (
    <div className="mt-2 text-sm text-muted">
      {sendsLeft > 0 && resendInSeconds > 0 && (
        <p>
          <Countdown
            seconds={resendInSeconds}
            sentence={t('signIn.resendIn', { seconds: '{seconds}' })}
            over={translator(locale, 'site')('waitOver')}
          />
        </p>
      )}
      <p>{left()}</p>
    </div>
  )
}
