import { secondary } from '@/components/ui/button'
import { Countdown } from '@/components/ui/countdown'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { ChallengeView } from '@/lib/otp/find-challenge'

/** Asking for a new code: the wait is visible text, and how many are left is said before the last. */
export function ResendForm(props: { locale: Locale; action: string; challenge: ChallengeView }) {
  const t = translator(props.locale, 'connect')
  const { resendInSeconds, sendsLeft } = props.challenge
  const left = sendsLeft === 0 ? t('otp.lastSend') : t('otp.sendsLeft', { count: sendsLeft })
  return (
    <form method="post" action={props.action} className="mt-8 border-t border-line pt-6">
      {sendsLeft > 0 && (
        <button
          id="resend"
          type="submit"
          data-testid="resend-otp"
          className={secondary}
          aria-describedby="resend-wait"
        >
          {t('otp.resend')}
        </button>
      )}
      <p id="resend-wait" className="mt-2 text-sm text-muted">
        {sendsLeft > 0 && resendInSeconds > 0 && (
          <span className="block">
            <Countdown seconds={resendInSeconds} sentence={t('otp.resendIn', { seconds: '{seconds}' })} />
          </span>
        )}
        <span className="block">{left}</span>
      </p>
    </form>
  )
}
