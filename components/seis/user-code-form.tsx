import { primary, quiet, secondary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { SlipText } from '@/components/ui/slip'
import { type Locale, translator } from '@/lib/i18n/translator'
import { CITIZEN_ID_PATTERN } from '@/lib/identity/citizen-id'
import { userCodeForm } from '@/lib/seis/user-code-form'
import type { FlashOf } from '@/lib/web/flash'
import { labelAtLeft, underInputs } from './panel'

/** รหัสผู้ใช้ and กดเพื่อขอรหัสผ่าน. */
export function UserCodeForm(props: {
  locale: Locale
  roomId: string
  page: (rest: string) => string
  flash: FlashOf<typeof userCodeForm>
  value: string
  /** Whether asking is the reader's next step: then it is the page's primary button. */
  isNext: boolean
  hasNoSendsLeft: boolean
}) {
  const { locale, page } = props
  const t = translator(locale, 'seis')
  const identity = translator(locale, 'identity')
  return (
    <>
      <DescribedForm
        locale={locale}
        form={userCodeForm}
        flash={props.flash}
        action={page('/request-password')}
      >
        {slipOf => (
          <>
            <Field
              name="userCode"
              slip={slipOf('userCode')}
              label={t('signIn.userCode')}
              hint={t('signIn.userCodeHint')}
              value={props.value}
              inputMode="numeric"
              autoComplete="off"
              pattern={CITIZEN_ID_PATTERN}
              title={identity('hints.citizenId')}
              required
              className={labelAtLeft}
              inputClassName="digits"
            />
            <div className={underInputs}>
              {slipOf('request') && (
                <div className="basis-full">
                  <SlipText id="request-slip" slip={slipOf('request')} />
                </div>
              )}
              <button
                id="request"
                type="submit"
                aria-describedby={slipOf('request') && 'request-slip'}
                data-testid="request-password"
                className={props.isNext ? primary : secondary}
              >
                {t('signIn.request')}
              </button>
            </div>
          </>
        )}
      </DescribedForm>
      {props.hasNoSendsLeft && (
        <form method="post" action={page('/sign-out')} className="mt-3 sm:pl-(--label-indent)">
          <button type="submit" className={quiet}>
            {t('signIn.startAgain')}
          </button>
        </form>
      )}
    </>
  )
}
