/** How many cards are to be made, and how many sheets those that are there come to. */
import { primary, secondary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { cardsForm } from '@/lib/classroom/cards-form'
import type { Classroom } from '@/lib/classroom/classroom'
import { cardCounts } from '@/lib/classroom/prepare-seats'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { randomName } from '@/lib/secrets/secrets'
import type { FlashOf } from '@/lib/web/flash'
import { cardsOfSheet } from './seat-card-sheets'

interface SeatCardsFormProps {
  locale: Locale
  classroom: Classroom
  flash: FlashOf<typeof cardsForm>
  /** Of the cards that are there. */
  count: number
}

const usual = 40

export function SeatCardsForm({ locale, classroom, flash, count }: SeatCardsFormProps) {
  const t = translator(locale, 'classroom')
  return (
    <>
      {classroom.state === 'open' && (
        <DescribedForm
          locale={locale}
          form={cardsForm}
          flash={flash}
          action={classroomPath(classroom.id, '/seat-cards/make')}
          className="mt-4"
        >
          {() => (
            <>
              {/* Sent twice, the cards are made once. */}
              <input type="hidden" name="key" value={randomName(20)} />
              <label htmlFor="count" className="block font-semibold">
                {t('cards.count')}
              </label>
              <p className="mt-1 flex flex-wrap gap-2">
                <select
                  id="count"
                  name="count"
                  defaultValue={usual}
                  className="h-12 border-2 border-ink/60 bg-white px-3"
                >
                  {cardCounts.map(many => (
                    <option key={many} value={many}>
                      {t('cards.many', { count: many })}
                    </option>
                  ))}
                </select>
                <button type="submit" className={count > 0 ? secondary : primary} data-testid="make-cards">
                  {t('cards.make')}
                </button>
              </p>
            </>
          )}
        </DescribedForm>
      )}
      {count === 0 ? (
        <p className="mt-6 max-w-measure">{t('cards.none')}</p>
      ) : (
        <div className="mt-6 mb-4">
          <button type="button" data-prints className={`${primary} noscript:hidden`}>
            {t('cards.print')}
          </button>
          <p className="mt-2">
            {t('cards.sheets', { cards: count, sheets: Math.ceil(count / cardsOfSheet) })}
          </p>
        </div>
      )}
    </>
  )
}
