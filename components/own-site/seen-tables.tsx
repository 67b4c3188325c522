/** What was asked and what came, in the order in which it passed: each value with a short word on what it is. */
import { type TermPlace, termText } from '@/lib/i18n/term-text'
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
        <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-(--term-columns)">
          <dt className="text-muted">{t('seen.times.since')}</dt>
          <dd className="digits">{time(visit.since)}</dd>
          <dt className="text-muted">{t('seen.times.until')}</dt>
          <dd className="digits">{time(visit.until)}</dd>
        </dl>
        <p className="mt-1 max-w-measure text-sm text-muted">{t('seen.times.text')}</p>
      </section>
    </>
  )
}

type Part = 'request' | 'answer' | 'tokens' | 'header' | 'idToken' | 'userinfo'

function ValueTable({ locale, part, values }: { locale: Locale; part: Part; values: Values }) {
  const t = translator(locale, 'own-site')
  return (
    <section aria-labelledby={part} className="mt-8">
      <h2 id={part} className="text-lg">
        {t(`seen.${part}.title`)}
      </h2>
      <p className="max-w-measure text-sm text-muted">{t(`seen.${part}.text`)}</p>
      <dl className="mt-2 divide-y divide-line border-y border-line bg-white">
        {Object.entries(values).map(([name, value]) => (
          <div
            key={name}
            data-name={name}
            className="gap-x-4 px-3 py-2 sm:grid sm:grid-cols-(--seen-columns)"
          >
            <dt className="font-mono text-sm font-semibold">{name}</dt>
            <dd className="font-mono text-sm break-all">
              <bdi>{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
            </dd>
            <dd className="text-sm text-muted">{meaning(locale, part, name, value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The site is registered with a secret. */
const at = (where: string): TermPlace => ({ where: [where], client: 'confidential' })
const placeOf: Record<Part, TermPlace> = {
  request: at('request'),
  answer: at('answer'),
  tokens: at('tokens'),
  header: at('id-token'),
  idToken: at('id-token'),
  userinfo: at('userinfo'),
}

const instants = new Set(['exp', 'iat', 'auth_time'])

/** The trace's own word for it, and where it is an instant, when that is. */
function meaning(locale: Locale, part: Part, name: string, value: unknown): string {
  const own = translator(locale, 'own-site')
  const ownKey = `terms.${name}`
  const words = own.has(ownKey) ? own(ownKey) : (termText(locale, name, 'is', placeOf[part]) ?? '')
  const at =
    instants.has(name) && typeof value === 'number'
      ? ` (${formatBuddhistDateTime(new Date(value * 1000), locale, 'medium')})`
      : ''
  return words + at
}
