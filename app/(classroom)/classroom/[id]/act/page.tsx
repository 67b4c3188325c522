import { ActForm } from '@/components/classroom/act-form'
import { DeedList } from '@/components/classroom/deed-list'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { deedsForm } from '@/lib/classroom/deeds-form'
import { findOwnClass } from '@/lib/classroom/find-class'
import { listDeeds } from '@/lib/classroom/list-deeds'
import { readBoard } from '@/lib/classroom/read-board'
import { parseSeats } from '@/lib/classroom/read-deed'
import { translator } from '@/lib/i18n/translator'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

interface PageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ seat?: string | string[] }>
}

/** What a trainer does to the class, with the count said; below it what was done, and the way back from it. */
export default async function ActPage({ params, searchParams }: PageProps) {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return null
  const locale = readerLocale()
  const { seat } = await searchParams
  const [{ totals }, deeds, flash] = await Promise.all([
    readBoard(classroom),
    listDeeds(classroom.id),
    readFlash(deedsForm),
  ])
  const t = translator(locale, 'classroom')
  const failed = isRefused(flash)
  const title = t('act.title')
  const [meant] = typeof seat === 'string' ? parseSeats(seat) : []
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} failed={failed} />
      <Heading title={title} failed={failed} />
      {flash.notice && (
        <p role="status" className="mt-4 border-l-8 border-success bg-success-pale p-4 text-success">
          {deedsForm.notices.say(locale, flash.notice)}
        </p>
      )}
      <div className="grid gap-8 lg:grid-cols-2">
        <ActForm locale={locale} classroom={classroom} totals={totals} seat={meant} flash={flash} />
        <DeedList locale={locale} classId={classroom.id} deeds={deeds} />
      </div>
    </>
  )
}
