import { BlankScreen } from '@/components/presenter/blank-screen'
import { InStep } from '@/components/presenter/in-step'
import { KeySheet } from '@/components/presenter/key-sheet'
import { sentenceSize } from '@/components/presenter/sentence-size'
import { Slide } from '@/components/presenter/slide'
import { momentTitle } from '@/components/trace/flow-words'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { tracePath } from '@/lib/paths'
import { nameWhom } from '@/lib/practice/name-whom'
import { stepOfPage } from '@/lib/trace/step-of-page'
import { readerLocale } from '@/lib/web/reader'

interface StepPageProps {
  params: Promise<{ room: string; flow: string; step: string }>
  /** `show`: a part of the step's values, the sheet of keys, or nothing at all. */
  searchParams: Promise<{ show?: string | string[] }>
}

/** One step of a flow on a big screen. The address has all that is shown, so a reload keeps the place. */
export default async function StepPage({ params, searchParams }: StepPageProps) {
  const { room, flow, flowPath, number, moment } = await stepOfPage(params)
  const { show } = await searchParams
  const locale = readerLocale(room)
  const here = `${flowPath}/${number}`
  const title = `${number}. ${momentTitle(locale, moment)}`
  const whomOf = await nameWhom(room, locale, [flow])
  return (
    <>
      {show === 'help' ? (
        <KeySheet locale={locale} here={here} listPath={`${tracePath(room.id)}?flow=${flow.id}`} />
      ) : show === 'blank' ? (
        <BlankScreen locale={locale} here={here} />
      ) : (
        <Slide
          locale={locale}
          flow={flow}
          whom={whomOf(flow)}
          number={number}
          moment={moment}
          flowPath={flowPath}
          shown={typeof show === 'string' ? show : undefined}
        >
          <PageHeading
            locale={locale}
            site={translator(locale, 'site')('product')}
            title={title}
            className={`slide-sentence slide-sentence-${sentenceSize(title)}`}
          />
        </Slide>
      )}
      <InStep window="screen" flowPath={flowPath} number={number} />
    </>
  )
}
