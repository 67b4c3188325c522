import { Notes } from '@/components/presenter/notes'
import { FlowName } from '@/components/trace/flow-name'
import { flowTitle, momentTitle } from '@/components/trace/flow-words'
import { PrintButton } from '@/components/trace/print-button'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { tracePath } from '@/lib/paths'
import { nameWhom } from '@/lib/practice/name-whom'
import { flowOfPage } from '@/lib/trace/flow-of-page'
import { momentsOf } from '@/lib/trace/moments'
import { readerLocale } from '@/lib/web/reader'

/** The notes of every step, to print and hold in the hand. */
export default async function NotesSheet({ params }: { params: Promise<{ room: string; flow: string }> }) {
  const { room, flow } = await flowOfPage(params)
  const locale = readerLocale(room)
  const t = translator(locale, 'presenter')
  const whomOf = await nameWhom(room, locale, [flow])
  return (
    <main id="main" className="notes-sheet">
      <p className="notes-tools">
        <PrintButton words={translator(locale, 'trace')('page.printNow')} />{' '}
        <a href={tracePath(room.id, `/${flow.id}/1/notes`)}>{t('notes.toStep')}</a>
      </p>
      <p>{translator(locale, 'site')('simulated')}</p>
      <PageHeading
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={t('notes.sheetTitle', { flow: flowTitle(locale, flow) })}
        className="notes-title"
      >
        <FlowName locale={locale} flow={flow} whom={whomOf(flow)} />
      </PageHeading>
      <ol>
        {momentsOf(flow).map((moment, index) => (
          <li key={`${moment.hop.id} ${moment.part}`}>
            <h2>
              {index + 1}. {momentTitle(locale, moment)}
            </h2>
            <Notes locale={locale} moment={moment} />
          </li>
        ))}
      </ol>
    </main>
  )
}
