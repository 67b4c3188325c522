import { redirect } from 'next/navigation'
import { momentTitle } from '@/components/trace/flow-words'
import { StepOnScreen } from '@/components/trace/step-on-screen'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { tracePath } from '@/lib/paths'
import { momentsOf } from '@/lib/trace/moments'
import { readerLocale } from '@/lib/web/reader'
import { flowOfPage } from '../find-flow'

interface StepPageProps {
  params: Promise<{ room: string; flow: string; step: string }>
}

/** One step of a flow on a big screen, to be read aloud; the next and the one before are a key away. */
export default async function StepPage({ params }: StepPageProps) {
  const { room, flow } = await flowOfPage(params)
  const { step } = await params
  const here = tracePath(room.id, `/${flow.id}`)
  const moment = /^[1-9]\d{0,3}$/.test(step) ? momentsOf(flow)[Number(step) - 1] : undefined
  if (!moment) redirect(`${here}/1`)
  const locale = readerLocale(room)
  const title = `${step}. ${momentTitle(locale, moment)}`
  return (
    <StepOnScreen
      locale={locale}
      flow={flow}
      number={Number(step)}
      here={here}
      listPath={`${tracePath(room.id)}?flow=${flow.id}`}
      whatIfAction={tracePath(room.id, '/what-if')}
    >
      <PageHeading
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={title}
        className="text-2xl sm:text-3xl"
      />
    </StepOnScreen>
  )
}
