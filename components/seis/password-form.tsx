import { primary, secondary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { type Locale, translator } from '@/lib/i18n/translator'
import { type CitizenId, formatCitizenId } from '@/lib/identity'
import { OTP_PATTERN } from '@/lib/identity/one-time-code'
import { passwordForm } from '@/lib/seis/password-form'
import type { FlashOf } from '@/lib/web/flash'
import { labelAtLeft, underInputs } from './panel'

/** รหัสผ่าน and เข้าสู่ระบบ, for the user code that the password was sent for. */
export function PasswordForm(props: {
  locale: Locale
  page: (rest: string) => string
  flash: FlashOf<typeof passwordForm>
  /** Of the password last sent. */
  reference: string
  /** Null until a password was sent. */
  citizenId: string | null
}) {
  const { locale, citizenId } = props
  const t = translator(locale, 'seis')
  const hint = citizenId
    ? t('signIn.passwordFor', { citizenId: formatCitizenId(citizenId as CitizenId) })
    : t('signIn.passwordHint')
  return (
    <DescribedForm
      locale={locale}
      form={passwordForm}
      flash={props.flash}
      values={{ reference: props.reference }}
      action={props.page('/sign-in')}
    >
      {slipOf => (
        <>
          <input type="hidden" name="userCode" value={citizenId ?? ''} />
          <Field
            name="password"
            slip={slipOf('password')}
            label={t('signIn.password')}
            hint={hint}
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern={OTP_PATTERN}
            title={t('signIn.passwordHint')}
            required
            className={labelAtLeft}
            inputClassName="digits text-xl tracking-widest"
          />
          <div className={underInputs}>
            <button
              id="confirm-password"
              type="submit"
              data-testid="confirm-password"
              className={citizenId ? primary : secondary}
            >
              {t('signIn.submit')}
            </button>
          </div>
        </>
      )}
    </DescribedForm>
  )
}
