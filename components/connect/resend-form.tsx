import { secondary } from '@/components/ui/button'
import { Countdown } from '@/components/ui/countdown'
import { SlipText } from '@/components/ui/slip'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Slip } from '@/lib/identity/field-checks'
import type { ChallengeView } from '@/lib/otp/find-challenge'

/**
 * Asking for a new code: the wait is visible text, and how many are left is said before the last. A refusal stands beside
 * the button that it is about, to which the summary leads.
 */
export function ResendForm(props: {
  locale: Locale
  action: string
  challenge: ChallengeView
  /** What asking was refused for. */
  slip?: Slip
}) {
  const t = translator(props.locale, 'connect')
  const { resendInSeconds, sendsLeft } = props.challenge
  const left = sendsLeft === 0 ? t('otp.lastSend') : t('otp.sendsLeft', { count: sendsLeft })
  const mustWait = sendsLeft > 0 && resendInSeconds > 0
  return (
    <form method="post" action={props.action} className="mt-8 border-t border-line pt-6">
      {props.slip && (
        <div className="mb-2">
          <SlipText id="resend-slip" slip={props.slip} />
        </div>
      )}
      {sendsLeft > 0 && (
        <button
          id="resend"
          type="submit"
          data-testid="resend-otp"
          className={secondary}
          aria-describedby={`${props.slip ? 'resend-slip ' : ''}${mustWait ? 'resend-wait ' : ''}resend-left`}
        >
          {t('otp.resend')}
        </button>
      )}
      <div className="mt-2 text-sm text-muted">
        {mustWait && (
          <p>
            <Countdown
              id="resend-wait"
              seconds={resendInSeconds}
              sentence={t('otp.resendIn', { seconds: '{seconds}' })}
              over={translator(props.locale, 'site')('waitOver')}
            />
          </p>
        )}
        <p id="resend-left">{left}</p>
      </div>
    </form>
  )
}
