import { redirect } from 'next/navigation'
import { InStep } from '@/components/presenter/in-step'
import { keys } from '@/components/presenter/keys'
import { NextUp, Notes } from '@/components/presenter/notes'
import { TimeLeft } from '@/components/presenter/time-left'
import { momentTitle } from '@/components/trace/flow-words'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { stepOfPage } from '@/lib/trace/step-of-page'
import { readerLocale } from '@/lib/web/reader'

interface NotesPageProps {
  params: Promise<{ room: string; flow: string; step: string }>
  /** `minutes`: a time to set, from now on. `until`: when the set time ends, in seconds since 1970. */
  searchParams: Promise<{ minutes?: string | string[]; until?: string | string[] }>
}

const numberIn = (value: string | string[] | undefined): number | null =>
  typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : null

/** The presenter's notes for a step, in a window of their own. */
export default async function NotesPage({ params, searchParams }: NotesPageProps) {
  const { room, flowPath, moments, number, moment } = await stepOfPage(params, '/notes')
  const query = await searchParams
  const now = new Date()
  const here = `${flowPath}/${number}/notes`
  const minutes = numberIn(query.minutes)
  if (minutes) redirect(`${here}?until=${Math.floor(now.getTime() / 1000) + minutes * 60}`)
  const until = numberIn(query.until)
  const locale = readerLocale(room)
  const t = translator(locale, 'presenter')
  const at = (step: number) => `${flowPath}/${step}/notes${until === null ? '' : `?until=${until}`}`
  return (
    <main id="main" className="slide">
      <header className="slide-head">
        <p className="grow">{t('notes.title', { number })}</p>
        <TimeLeft locale={locale} here={here} until={until} now={now} />
        <p className="slide-tag">{translator(locale, 'site')('simulated')}</p>
      </header>
      <PageHeading
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={`${t('notes.title', { number })}: ${momentTitle(locale, moment)}`}
        className="notes-title"
      >
        {number}. {momentTitle(locale, moment)}
      </PageHeading>
      <Notes locale={locale} moment={moment} />
      <NextUp locale={locale} next={moments[number]} />
      <nav aria-label={t('help.title')} className="slide-keys">
        {number > 1 && (
          <a href={at(number - 1)} data-keys={keys.previous} data-turns={number - 1}>
            ← {t('slide.previous')}
          </a>
        )}
        {number < moments.length && (
          <a href={at(number + 1)} data-keys={keys.next} data-turns={number + 1}>
            {t('slide.next')} →
          </a>
        )}
        <a href={`${flowPath}/notes`}>{t('notes.printAll')}</a>
      </nav>
      <p className="text-muted">{t('notes.inStep')}</p>
      <InStep window="notes" flowPath={flowPath} number={number} />
    </main>
  )
}
