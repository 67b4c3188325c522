import { HopRows } from '@/components/presenter/hop-rows'
import { ArmedHere, Player } from '@/components/presenter/player'
import { StepRow } from '@/components/presenter/step-row'
import { FlowName } from '@/components/trace/flow-name'
import { LiveTrace } from '@/components/trace/live-trace'
import { PageHeading } from '@/components/ui/page-heading'
import { WithName } from '@/components/ui/with-name'
import { listArmedWhatIfs } from '@/lib/faults/list-armed-what-ifs'
import { translator } from '@/lib/i18n/translator'
import { moocPath, roomPath, tracePath } from '@/lib/paths'
import { nameWhom } from '@/lib/practice/name-whom'
import { findShownPerson } from '@/lib/practice/shown-person'
import { numberSteps } from '@/lib/practice/step-of-hop'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { catchUp } from '@/lib/trace/catch-up'
import { listFlows } from '@/lib/trace/list-flows'
import { newestHopId } from '@/lib/trace/list-hops'
import { momentsOf } from '@/lib/trace/moments'
import { readerLocale } from '@/lib/web/reader'

/** A phone of this room, and beside it what its steps cause, as they come. */
export default async function BesidePage({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  await catchUp()
  const newest = await newestHopId(room.id)
  const locale = readerLocale(room)
  const t = translator(locale, 'presenter')
  const [list, armed, person] = await Promise.all([
    listFlows(room.id),
    listArmedWhatIfs(room),
    findShownPerson(room.id, locale),
  ])
  const flow = list.flows[0]
  const whomOf = await nameWhom(room, locale, flow ? [flow] : [])
  const { part, numbers, lit } = flow ? numberSteps(flow) : { part: 1, numbers: [], lit: null }
  return (
    <main id="main" className="slide beside">
      <section aria-label={t('beside.phone')} className="beside-phone">
        <div data-live-region>
          <p className="beside-lit" data-testid="phone-lit">
            {lit !== null && (
              <span className="beside-number" data-lit="true">
                {lit}
              </span>
            )}
            {lit === null ? t('beside.noneLit') : t('beside.lit', { number: lit })}
          </p>
        </div>
        <iframe name="phone" title={t('beside.phone')} src={moocPath(room.id)} />
      </section>
      <section aria-label={t('beside.trace')} className="beside-trace">
        <header className="slide-head">
          <PageHeading
            locale={locale}
            site={translator(locale, 'site')('product')}
            title={t('beside.title')}
            className="beside-title"
          />
          <p className="slide-tag">{translator(locale, 'site')('simulated')}</p>
        </header>
        <div data-live-region className="beside-live">
          <StepRow locale={locale} of={part === 1 ? 7 : 8} lit={lit}>
            {flow && (
              <p className="font-semibold">
                <FlowName locale={locale} flow={flow} whom={whomOf(flow)} />
              </p>
            )}
          </StepRow>
          {flow ? (
            <HopRows
              locale={locale}
              flow={flow}
              numbers={numbers}
              lit={lit}
              flowPath={tracePath(room.id, `/${flow.id}`)}
            />
          ) : (
            <p>{t('beside.none')}</p>
          )}
          <ArmedHere locale={locale} roomPath={roomPath(room.id)} armed={armed} />
          <LiveTrace
            feed={tracePath(room.id, '/feed')}
            stream={tracePath(room.id, '/stream')}
            newest={newest}
            pinned={null}
            count={flow ? momentsOf(flow).length : 0}
            grew={t('beside.grew', { count: '{count}' })}
          />
        </div>
        <Player locale={locale} person={person} pace={room.pace} roomPath={roomPath(room.id)} />
        <p className="beside-foot">
          {person && (
            <span>
              <WithName sentence={name => t('beside.as', { name })}>{person.name}</WithName>
            </span>
          )}
          {flow && <a href={tracePath(room.id, `/${flow.id}/1`)}>{t('beside.slides')}</a>}
          <a href={tracePath(room.id)}>{t('beside.back')}</a>
        </p>
      </section>
    </main>
  )
}
