/** To whom, what, and where it cannot be taken back whether that is meant. */
import { primary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { SlipText } from '@/components/ui/slip'
import type { Totals } from '@/lib/classroom/board'
import type { Classroom } from '@/lib/classroom/classroom'
import { deedNames, wordsLengthLimit } from '@/lib/classroom/deeds'
import { deedsForm } from '@/lib/classroom/deeds-form'
import { partsOf } from '@/lib/classroom/plans'
import { faultNames } from '@/lib/faults/catalogue'
import { wordsOf } from '@/lib/faults/words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { stepNames } from '@/lib/practice/part-words'
import { randomName } from '@/lib/secrets/secrets'
import type { FlashOf } from '@/lib/web/flash'
import { Choice } from './choice'

interface ActFormProps {
  locale: Locale
  classroom: Classroom
  totals: Totals
  /** The number of the seat that it is about. */
  seat?: number
  flash: FlashOf<typeof deedsForm>
}

const select = 'mt-1 h-12 w-full border-2 border-ink/60 bg-white px-3'

export function ActForm({ locale, classroom, totals, seat, flash }: ActFormProps) {
  const t = translator(locale, 'classroom')
  const seats = flash.values?.seats || (seat ? String(seat) : '')
  return (
    <DescribedForm
      locale={locale}
      form={deedsForm}
      flash={flash}
      action={classroomPath(classroom.id, '/deeds')}
      values={{ most: wordsLengthLimit }}
    >
      {slipOf => (
        <>
          {/* Sent twice, it is done once. */}
          <input type="hidden" name="key" value={randomName(20)} />
          <Choice
            name="to"
            label={t('act.to')}
            options={[
              ['all', t('act.all', { count: totals.joined })],
              ['stuck', t('act.stuck', { count: totals.stuck })],
              ['seats', t('act.seats')],
            ]}
            chosen={seats ? 'seats' : 'all'}
          />
          <Field
            name="seats"
            label={t('act.seatNumbers')}
            hint={t('act.seatsHint')}
            slip={slipOf('seats')}
            value={seats}
            autoComplete="off"
            className="mt-2"
          />
          <Choice
            name="do"
            label={t('act.what')}
            options={deedNames.map(name => [name, t(`act.deeds.${name}`)])}
            chosen={classroom.held ? 'release' : seat ? 'hint' : 'hold'}
          />
          <label htmlFor="step" className="mt-4 block font-semibold">
            {t('act.step')}
          </label>
          <select id="step" name="step" className={select}>
            <option value="">{t('act.noStep')}</option>
            {partsOf(classroom.plan).flatMap(part =>
              stepNames(locale, part).map(({ step, name }) => (
                <option key={`${part}.${step}`} value={`${part}.${step}`}>
                  {t('act.stepOf', { part, step, name })}
                </option>
              )),
            )}
          </select>
          <Field
            name="words"
            label={t('act.words')}
            hint={t('act.wordsHint')}
            slip={slipOf('words')}
            value={flash.values?.words}
            maxLength={wordsLengthLimit}
            autoComplete="off"
            className="mt-4"
          />
          <label htmlFor="fault" className="mt-4 block font-semibold">
            {t('act.fault')}
          </label>
          <select id="fault" name="fault" className={select}>
            {faultNames.map(fault => (
              <option key={fault} value={fault}>
                {wordsOf(locale, fault).title}
              </option>
            ))}
          </select>
          <div className="mt-4">
            <SlipText id="sure-slip" slip={slipOf('sure')} />
          </div>
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              id="sure"
              name="sure"
              value="yes"
              aria-describedby="sure-slip"
              className="size-6 shrink-0"
            />
            {t('act.sure')}
          </label>
          <p className="mt-4">
            <button type="submit" className={primary} data-testid="act">
              {t('act.submit')}
            </button>
          </p>
        </>
      )}
    </DescribedForm>
  )
}
