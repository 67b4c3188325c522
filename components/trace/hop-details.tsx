/** What passed in a hop: each value with what it is for, then the checks, then the masked original. */
import { ScrollBox } from '@/components/ui/scroll-box'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Check, RecordedHop } from '@/lib/trace/hop'

interface HopDetailsProps {
  locale: Locale
  hop: RecordedHop
  /** The hop's own checks, and those made across the flow. */
  checks: Check[]
}

export function HopDetails({ locale, hop, checks }: HopDetailsProps) {
  const t = translator(locale, 'trace')
  const { request = {}, response = {}, method, address, status } = hop
  const raw = JSON.stringify({ method, address, status, request, response }, null, 2)
  return (
    <div className="border-l-4 border-ink bg-white p-4 sm:ml-9">
      <p className="max-w-[68ch]">{t(`kinds.${hop.kind}.why`)}</p>
      {checks.length > 0 && (
        <>
          <h4 className="mt-4 text-sm font-semibold">{t('page.checks')}</h4>
          <ul className="mt-1">
            {checks.map(({ name, ok, detail }) => (
              <li key={name} className="border-t border-line py-1">
                <span className={`font-semibold ${ok ? 'text-success' : 'text-error'}`}>
                  <span aria-hidden="true">{ok ? '✓' : '✗'}</span> {t(ok ? 'page.passed' : 'page.failed')}
                </span>{' '}
                {t.has(`checks.${name}`) ? t(`checks.${name}` as 'checks.iss') : name}
                {detail && <code className="block font-mono text-xs break-all text-muted">{detail}</code>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Values locale={locale} title={t('page.sent')} values={request} />
      <Values locale={locale} title={t('page.got')} values={response} />
      <details className="mt-4">
        <summary className="min-h-11 py-2 text-sm font-semibold">{t('page.raw')}</summary>
        <ScrollBox label={t('page.raw')} className="bg-paper p-3">
          <pre className="font-mono text-xs">{raw}</pre>
        </ScrollBox>
      </details>
    </div>
  )
}

function Values({
  locale,
  title,
  values,
}: {
  locale: Locale
  title: string
  values: Record<string, unknown>
}) {
  const t = translator(locale, 'trace')
  const entries = Object.entries(values)
  if (entries.length === 0) return null
  return (
    <>
      <h4 className="mt-4 text-sm font-semibold">{title}</h4>
      <dl className="mt-1">
        {entries.map(([name, value]) => (
          <div key={name} className="border-t border-line py-1">
            <dt>
              <code className="font-mono text-sm font-semibold">{name}</code>
              {t.has(`parameters.${name}`) && (
                <span className="text-sm text-muted"> – {t(`parameters.${name}` as 'parameters.code')}</span>
              )}
            </dt>
            <dd className="font-mono text-xs break-all whitespace-pre-wrap">
              {typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
