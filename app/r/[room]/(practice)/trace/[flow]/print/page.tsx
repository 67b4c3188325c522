import { FlowName } from '@/components/trace/flow-name'
import { flowTitle } from '@/components/trace/flow-words'
import { HandOut } from '@/components/trace/hand-out'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { publicUrl, tracePath } from '@/lib/paths'
import { nameWhom } from '@/lib/practice/name-whom'
import { roomBadge } from '@/lib/rooms/room'
import { flowOfPage } from '@/lib/trace/flow-of-page'
import { readerLocale } from '@/lib/web/reader'

/** One flow as a hand-out on A4: the drawing, each step with its sentence, and every check with its result. */
export default async function PrintPage({ params }: { params: Promise<{ room: string; flow: string }> }) {
  const { room, flow } = await flowOfPage(params)
  const locale = readerLocale(room)
  const whomOf = await nameWhom(room, locale, [flow])
  return (
    <HandOut
      locale={locale}
      flow={flow}
      roomName={room.label ?? roomBadge(room.id)}
      address={publicUrl(tracePath(room.id))}
      listPath={`${tracePath(room.id)}?flow=${flow.id}`}
    >
      <PageHeading
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={translator(locale, 'trace')('page.printTitle', { flow: flowTitle(locale, flow) })}
        className="text-xl sm:text-2xl print:text-lg"
      >
        <FlowName locale={locale} flow={flow} whom={whomOf(flow)} />
      </PageHeading>
    </HandOut>
  )
}
