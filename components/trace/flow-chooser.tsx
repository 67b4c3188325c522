/** The flows of the room, newest first, each in a line: what it was, when, how it ended. */
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Flow } from '@/lib/trace/join-flows'
import type { FlowPage } from '@/lib/trace/list-flows'
import { momentsOf } from '@/lib/trace/moments'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { EndingMark } from './ending-mark'
import { FlowName } from './flow-name'
import { clockTime, dayAndTime } from './flow-words'

export interface FlowChooserProps {
  locale: Locale
  page: FlowPage
  whomOf: (flow: Flow) => string | null
  /** The flow that is shown. */
  shown: string
  /** Given when the list does not begin at the newest. */
  before: string | undefined
  tracePath: string
}

export function FlowChooser({ locale, page, whomOf, shown, before, tracePath }: FlowChooserProps) {
  const t = translator(locale, 'trace')
  if (page.flows.length < 2 && !page.older && !before) return null
  const around = before ? `&before=${before}` : ''
  return (
    <nav aria-label={t('page.choose')} className="mt-6">
      <h2 className="text-lg">{t('page.choose')}</h2>
      <ul className="mt-2 max-h-80 overflow-y-auto border-y border-line">
        {page.flows.map(flow => (
          <li key={flow.id} className="border-b border-line last:border-b-0">
            <FlowLink
              locale={locale}
              flow={flow}
              whom={whomOf(flow)}
              isShown={flow.id === shown}
              href={`${tracePath}?flow=${flow.id}${around}`}
            />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-6">
        {before && (
          <a href={tracePath} className="inline-flex min-h-11 items-center">
            {t('page.newest')}
          </a>
        )}
        {page.older && (
          <a
            href={`${tracePath}?before=${page.older}`}
            rel="prev"
            className="inline-flex min-h-11 items-center"
          >
            {t('page.older')}
          </a>
        )}
      </p>
    </nav>
  )
}

interface FlowLinkProps {
  locale: Locale
  flow: Flow
  whom: string | null
  isShown: boolean
  href: string
}

function FlowLink({ locale, flow, whom, isShown, href }: FlowLinkProps) {
  const t = translator(locale, 'trace')
  const [first] = flow.hops
  return (
    <a
      href={href}
      aria-current={isShown ? 'true' : undefined}
      className={`flex min-h-12 flex-wrap items-baseline gap-x-4 px-3 py-2 text-ink no-underline hover:underline ${isShown ? 'border-l-4 border-ink bg-white font-semibold' : ''}`}
    >
      <span className="digits">{first ? clockTime(first.at) : ''}</span>
      <span className="grow">
        <FlowName locale={locale} flow={flow} whom={whom} />
      </span>
      <EndingMark locale={locale} summary={summarizeFlow(flow)} />
      <span className="digits text-muted">{t('page.count', { count: momentsOf(flow).length })}</span>
      {first?.roomTime && (
        <span className="w-full text-sm font-normal text-muted">
          {t('page.roomClock', { time: dayAndTime(locale, new Date(first.roomTime)) })}
        </span>
      )}
    </a>
  )
}
