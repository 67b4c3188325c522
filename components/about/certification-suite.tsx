import { type Locale, translator } from '@/lib/i18n/translator'
import { CodeBlock } from './code-block'

/** What would stop the OpenID Foundation's suite, or another that runs alone, each with how it is lifted. */
const hindrances = ['click', 'http', 'private', 'hosts', 'expiry'] as const

export function CertificationSuite({ locale, origin }: { locale: Locale; origin: string }) {
  const t = translator(locale, 'about')
  return (
    <>
      <h3 className="mt-8 text-lg">{t('suite.title')}</h3>
      <p className="mt-2 max-w-measure">{t('suite.text')}</p>
      <ul className="mt-2 max-w-measure list-disc space-y-2 pl-6">
        {hindrances.map(name => (
          <li key={name}>{t(`suite.${name}`)}</li>
        ))}
      </ul>
      <CodeBlock id="suite" locale={locale} label={t('suite.title')}>
        {`curl -X POST ${origin}/api/v1/rooms -H "content-type: application/json" \\
  -d '{"autoApprove": true, "autoApproveAs": "1999900000013"}'`}
      </CodeBlock>
    </>
  )
}
