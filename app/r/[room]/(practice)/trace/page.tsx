import { redirect } from 'next/navigation'
import { FlowList } from '@/components/trace/flow-list'
import { LiveTrace } from '@/components/trace/live-trace'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { noRoomPath, tracePath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { joinFlows } from '@/lib/trace/join-flows'
import { listNewestHops } from '@/lib/trace/list-hops'
import { readerLocale } from '@/lib/web/reader'

const hopsShown = 300

/** What passed between the sites, hop by hop, with why and what was checked. */
export default async function TracePage({ params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) redirect(noRoomPath)
  const [locale, hops] = await Promise.all([readerLocale(room), listNewestHops(room.id, hopsShown)])
  const t = translator(locale, 'trace')
  return (
    <>
      <PageHeading locale={locale} site={translator(locale, 'site')('product')} title={t('page.title')} />
      <p className="mt-2 max-w-[68ch]">{t('page.lead')}</p>
      <p className="mt-1 text-sm text-muted max-lg:hidden">{t('page.lanes')}</p>
      {hops.length === 0 && <p className="mt-6 border-l-8 border-line bg-white p-4">{t('page.none')}</p>}
      {hops.length === hopsShown && (
        <p className="mt-4 text-sm text-muted">{t('page.older', { count: hopsShown })}</p>
      )}
      <FlowList locale={locale} flows={joinFlows(hops)} />
      <LiveTrace feed={tracePath(room.id, '/feed')} newest={hops.at(-1)?.id ?? ''} />
    </>
  )
}
