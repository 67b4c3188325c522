import { SeatCardSheets } from '@/components/classroom/seat-card-sheets'
import { SeatCardsForm } from '@/components/classroom/seat-cards-form'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { cardsForm } from '@/lib/classroom/cards-form'
import { findOwnClass } from '@/lib/classroom/find-class'
import { listCards } from '@/lib/classroom/list-cards'
import { rolesOf } from '@/lib/classroom/roles-of'
import { translator } from '@/lib/i18n/translator'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** Cards for the tables: each leads to the room of its seat. */
export default async function SeatCardsPage({ params }: { params: Promise<{ id: string }> }) {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return null
  const locale = readerLocale()
  const [cards, flash] = await Promise.all([listCards(classroom), readFlash(cardsForm)])
  const t = translator(locale, 'classroom')
  const failed = isRefused(flash)
  const title = t('cards.title')
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} failed={failed} />
      <div className="mx-auto max-w-3xl print:hidden">
        <Heading title={title} failed={failed} />
        {flash.notice && (
          <p role="status" className="mt-4 border-l-8 border-success bg-success-pale p-4 text-success">
            {cardsForm.notices.say(locale, flash.notice)}
          </p>
        )}
        <p className="mt-2 max-w-measure">{t('cards.lead')}</p>
        <p className="mt-2 max-w-measure font-semibold">{t('cards.secret')}</p>
        <SeatCardsForm locale={locale} classroom={classroom} flash={flash} count={cards.length} />
      </div>
      <SeatCardSheets
        locale={locale}
        code={classroom.code}
        cards={cards}
        roles={rolesOf(locale, classroom.plan)}
      />
    </>
  )
}
