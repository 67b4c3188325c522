import { primary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { codeForm } from '@/lib/classroom/code-form'
import { translator } from '@/lib/i18n/translator'
import { OTP_PATTERN } from '@/lib/identity/one-time-code'
import { joinPath } from '@/lib/paths'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** Six digits, and nothing else. */
export default async function JoinPage() {
  const locale = readerLocale()
  const flash = await readFlash(codeForm)
  const t = translator(locale, 'classroom')
  const failed = isRefused(flash)
  return (
    <div className="mx-auto max-w-3xl px-4 py-8 sm:px-6">
      <PageTitle
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={t('join.title')}
        failed={failed}
      />
      <Heading title={t('join.title')} failed={failed} />
      <p className="mt-2 max-w-measure">{t('join.lead')}</p>
      <DescribedForm
        locale={locale}
        form={codeForm}
        flash={flash}
        action={joinPath('', '/find')}
        className="mt-4"
      >
        {slipOf => (
          <>
            <Field
              name="code"
              label={t('join.code')}
              slip={slipOf('code')}
              value={flash.values?.code}
              inputMode="numeric"
              autoComplete="off"
              pattern={OTP_PATTERN}
              title={t('join.codeTitle')}
              maxLength={40}
              required
              inputClassName="digits max-w-64 text-2xl"
            />
            <p className="mt-6">
              <button type="submit" className={primary}>
                {t('join.next')}
              </button>
            </p>
          </>
        )}
      </DescribedForm>
    </div>
  )
}
