/** Flows, newest first; in each its hops in order, with lanes beside them where there is room. */
import { type Locale, translator } from '@/lib/i18n/translator'
import { type Party, parties } from '@/lib/trace/hop'
import { checksAcross, type Flow } from '@/lib/trace/join-flows'
import { HopDetails } from './hop-details'
import { LaneNames, Lanes } from './lanes'

const clockTime = (locale: Locale, instant: Date): string =>
  new Intl.DateTimeFormat(locale === 'th' ? 'th-TH' : 'en-GB', {
    timeStyle: 'medium',
    timeZone: 'Asia/Bangkok',
  }).format(instant)

export function FlowList({ locale, flows }: { locale: Locale; flows: Flow[] }) {
  return flows
    .map((flow, index) => <FlowSection key={flow.id} locale={locale} flow={flow} number={index + 1} />)
    .reverse()
}

function FlowSection({ locale, flow, number }: { locale: Locale; flow: Flow; number: number }) {
  const t = translator(locale, 'trace')
  const names = Object.fromEntries(parties.map(party => [party, t(`page.parties.${party}`)])) as Record<
    Party,
    string
  >
  const lanes = parties.filter(party => flow.hops.some(({ from, to }) => from === party || to === party))
  const across = checksAcross(flow)
  const [first] = flow.hops
  return (
    <section aria-labelledby={`flow-${flow.id}`} className="mt-10">
      <div className="flex items-end justify-between gap-6">
        <h2 id={`flow-${flow.id}`} className="text-lg">
          {t('page.flow', { number, time: first ? clockTime(locale, first.at) : '' })}{' '}
          <span className="text-base font-normal text-muted">
            {t('page.hops', { count: flow.hops.length })}
          </span>
        </h2>
        <LaneNames lanes={lanes} names={names} />
      </div>
      <ol className="mt-2 border-t border-line">
        {flow.hops.map((hop, index) => {
          const checks = [...(hop.checks ?? []), ...(across.get(hop.id) ?? [])]
          const isBad = checks.some(({ ok }) => !ok) || hop.kind === 'fault' || (hop.status ?? 0) >= 400
          const fault = hop.kind === 'fault' ? String(hop.response?.fault ?? '') : ''
          return (
            <li key={hop.id} data-testid="hop" data-kind={hop.kind}>
              <details className="border-b border-line">
                <summary className="flex min-h-15 items-center gap-3">
                  <span className="digits w-6 shrink-0 text-right text-muted">{index + 1}</span>
                  <span className="grow py-1">
                    <span className={`block font-semibold ${isBad ? 'text-error' : ''}`}>
                      {t(`kinds.${hop.kind}.title`, { from: names[hop.from], to: names[hop.to] })}{' '}
                      {fault && <code className="font-mono text-sm">{fault}</code>}
                    </span>
                    <span className="block text-sm text-muted">
                      {hop.from === hop.to
                        ? names[hop.from]
                        : t('page.fromTo', { from: names[hop.from], to: names[hop.to] })}
                      {hop.status ? ` · ${t('page.status', { status: hop.status })}` : ''}
                    </span>
                  </span>
                  <Lanes hop={hop} lanes={lanes} />
                </summary>
                <HopDetails locale={locale} hop={hop} checks={checks} />
              </details>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
