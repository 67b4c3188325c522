import { CertificateFacts } from '@/components/mooc/certificate-facts'
import { container, panel } from '@/components/mooc/look'
import { primary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'
import { CERTIFICATE_CODE_PATTERN, parseCertificateCode } from '@/lib/mooc/certificate-code'
import { certificateForm } from '@/lib/mooc/certificate-form'
import { findCertificate } from '@/lib/mooc/find-certificate'
import { moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** Where anybody in the room verifies a certificate by its code. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const t = translator(locale, 'mooc')
  const flash = await readFlash(certificateForm)
  const code = parseCertificateCode(flash.values?.code ?? '')
  const certificate = flash.notice && code.ok ? await findCertificate(room.id, code.value) : null
  const failed = isRefused(flash)
  return (
    <>
      <PageTitle locale={locale} title={t('certificates.title')} site={t('site.title')} failed={failed} />
      <Still as="div" className={`${container} py-8`}>
        <div className="mx-auto max-w-measure">
          <Heading title={t('certificates.title')} failed={failed} />
          <p className="mt-2">{t('certificates.lead')}</p>
          {certificate && flash.notice && (
            <CertificateFacts
              locale={locale}
              certificate={certificate}
              title={certificateForm.notices.say(locale, flash.notice)}
            />
          )}
          <DescribedForm
            locale={locale}
            form={certificateForm}
            flash={flash}
            action={moocPath(room.id, '/certificates/verify')}
            className={`${panel} mt-6`}
          >
            {slipOf => (
              <>
                <Field
                  name="code"
                  label={t('certificates.label')}
                  hint={t('certificates.hint')}
                  slip={slipOf('code')}
                  value={flash.values?.code}
                  autoComplete="off"
                  pattern={CERTIFICATE_CODE_PATTERN}
                  title={t('certificates.pattern')}
                  maxLength={100}
                  className=""
                  inputClassName="digits rounded-xl uppercase"
                />
                <p className="mt-6">
                  <button type="submit" data-testid="verify-certificate" className={primary}>
                    {t('certificates.submit')}
                  </button>
                </p>
              </>
            )}
          </DescribedForm>
        </div>
      </Still>
    </>
  )
}
