/** What was asked and what came, in the order in which it passed: each value with a short word on what it is. */
import { ScrollBox } from '@/components/ui/scroll-box'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime } from '@/lib/identity'
import type { Visit } from '@/lib/own-site/find-visit'

type Values = Record<string, unknown>

export function SeenTables({ locale, visit }: { locale: Locale; visit: Visit }) {
  const t = translator(locale, 'own-site')
  const { request, answer, tokens, header, idToken, userinfo } = visit.seen
  const time = (at: Date) => formatBuddhistDateTime(at, locale, 'medium')
  const parts = { request, answer, tokens, header, idToken, userinfo }
  return (
    <>
      {Object.entries(parts).map(([part, values]) => (
        <ValueTable key={part} locale={locale} part={part as keyof typeof parts} values={values} />
      ))}
      <section aria-labelledby="times" className="mt-8">
        <h2 id="times" className="text-lg">
          {t('seen.times.title')}
        </h2>
        <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
          <dt className="text-muted">{t('seen.times.since')}</dt>
          <dd className="digits">{time(visit.since)}</dd>
          <dt className="text-muted">{t('seen.times.until')}</dt>
          <dd className="digits">{time(visit.until)}</dd>
        </dl>
        <p className="mt-1 max-w-[68ch] text-sm text-muted">{t('seen.times.text')}</p>
      </section>
    </>
  )
}

type Part = 'request' | 'answer' | 'tokens' | 'header' | 'idToken' | 'userinfo'

function ValueTable({ locale, part, values }: { locale: Locale; part: Part; values: Values }) {
  const t = translator(locale, 'own-site')
  const title = t(`seen.${part}.title`)
  return (
    <section aria-labelledby={part} className="mt-8">
      <h2 id={part} className="text-lg">
        {title}
      </h2>
      <p className="max-w-[68ch] text-sm text-muted">{t(`seen.${part}.text`)}</p>
      <ScrollBox label={title} className="mt-2">
        <table aria-labelledby={part} className="w-full border-collapse bg-white text-left">
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('seen.name')}</th>
              <th scope="col">{t('seen.value')}</th>
              <th scope="col">{t('seen.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(values).map(([name, value]) => (
              <tr key={name} data-name={name} className="border-y border-line align-top">
                <th scope="row" className="p-2 font-mono text-sm font-semibold">
                  {name}
                </th>
                <td className="min-w-40 p-2 font-mono text-sm break-all">
                  <bdi>{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
                </td>
                <td className="min-w-40 p-2 text-sm">{meaning(locale, name, value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

const instants = new Set(['exp', 'iat', 'auth_time'])

/** The trace's own word for it, and where it is an instant, when that is. */
function meaning(locale: Locale, name: string, value: unknown): string {
  const t = translator(locale, 'trace')
  const own = translator(locale, 'own-site')
  const [ownKey, key] = [`terms.${name}`, `terms.${name}.is`]
  const words = own.has(ownKey) ? own(ownKey) : t.has(key) ? t(key) : ''
  const at =
    instants.has(name) && typeof value === 'number'
      ? ` (${formatBuddhistDateTime(new Date(value * 1000), locale, 'medium')})`
      : ''
  return words + at
}
