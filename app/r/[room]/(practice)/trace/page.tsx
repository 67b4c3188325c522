import { FlowChooser } from '@/components/trace/flow-chooser'
import { FlowView } from '@/components/trace/flow-view'
import { LiveTrace } from '@/components/trace/live-trace'
import { ArmedWhatIfs } from '@/components/trace/what-if'
import { primary } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { listArmedWhatIfs } from '@/lib/faults/list-armed-what-ifs'
import { translator } from '@/lib/i18n/translator'
import { faultsPath, moocPath, roomPath, tracePath } from '@/lib/paths'
import { nameWhom } from '@/lib/practice/name-whom'
import { findShownPerson } from '@/lib/practice/shown-person'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { catchUp } from '@/lib/trace/catch-up'
import { findFlow, listFlows } from '@/lib/trace/list-flows'
import { newestHopId } from '@/lib/trace/list-hops'
import { momentsOf } from '@/lib/trace/moments'
import { readerLocale } from '@/lib/web/reader'

interface TracePageProps {
  params: Promise<{ room: string }>
  searchParams: Promise<{ flow?: string | string[]; before?: string | string[] }>
}

const idIn = (value: string | string[] | undefined) =>
  typeof value === 'string' && /^[0-9a-f]{22}$/.test(value) ? value : undefined

/** What passed between the sites: the flows of the room, and one of them hop by hop. */
export default async function TracePage({ params, searchParams }: TracePageProps) {
  const room = await roomOfPage(params)
  const query = await searchParams
  const [wanted, before] = [idIn(query.flow), idIn(query.before)]
  await catchUp()
  const newest = await newestHopId(room.id)
  const locale = readerLocale(room)
  const [list, armed] = await Promise.all([listFlows(room.id, before), listArmedWhatIfs(room)])
  const chosen = wanted
    ? (list.flows.find(({ id }) => id === wanted) ?? (await findFlow(room.id, wanted)))
    : null
  const flow = chosen ?? list.flows[0]
  const t = translator(locale, 'trace')
  const whomOf = await nameWhom(room, locale, flow ? [...list.flows, flow] : list.flows)
  const here = tracePath(room.id)
  const isPassedBy = Boolean(chosen) && !before && list.flows[0]?.id !== chosen?.id
  return (
    <>
      <PageHeading locale={locale} site={translator(locale, 'site')('product')} title={t('page.title')} />
      <p className="mt-2 max-w-measure">{t('page.lead')}</p>
      <p className="flex flex-wrap gap-x-6">
        <a href={tracePath(room.id, '/scenes')} className="inline-flex min-h-11 items-center">
          {translator(locale, 'scenes')('page.fromTrace')}
        </a>
        <a href={tracePath(room.id, '/beside')} className="inline-flex min-h-11 items-center">
          {translator(locale, 'presenter')('beside.open')}
        </a>
      </p>
      <ArmedWhatIfs
        locale={locale}
        armed={armed}
        disarmAction={faultsPath(room.id, '/disarm')}
        startAction={`${roomPath(room.id)}/start`}
        name={armed.length > 0 ? ((await findShownPerson(room.id, locale))?.name ?? '') : ''}
      />
      {wanted && !chosen && <p className="mt-4 border-l-8 border-line bg-white p-4">{t('page.gone')}</p>}
      {flow ? (
        <>
          <FlowChooser
            locale={locale}
            page={list}
            whomOf={whomOf}
            shown={flow.id}
            before={before}
            tracePath={here}
          />
          {isPassedBy && (
            <p className="mt-4 border-l-8 border-line bg-white p-4">
              {t('page.another')} <a href={here}>{t('page.openAnother')}</a>
            </p>
          )}
          <FlowView locale={locale} flow={flow} whom={whomOf(flow)} tracePath={here} />
        </>
      ) : (
        <>
          <p className="mt-6 border-l-8 border-line bg-white p-4">
            {t(before ? 'page.noneHere' : 'page.none')}
          </p>
          <p className="mt-6">
            <a href={before ? here : moocPath(room.id, '/login')} className={primary}>
              {t(before ? 'page.newest' : 'page.openMooc')}
            </a>
          </p>
        </>
      )}
      <p className="mt-6 text-sm text-muted noscript:hidden">{t('page.live')}</p>
      <p className="mt-6 hidden noscript:block">
        <a href={here} className="inline-flex min-h-11 items-center">
          {t('page.reload')}
        </a>
      </p>
      <LiveTrace
        feed={tracePath(room.id, '/feed')}
        newest={newest}
        pinned={flow && !wanted ? `${here}?flow=${flow.id}${before ? `&before=${before}` : ''}` : null}
        count={flow ? momentsOf(flow).length : 0}
        grew={t('page.grew', { count: '{count}' })}
      />
    </>
  )
}
