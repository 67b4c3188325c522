/** What the trainer can do about one learner. */
import { secondary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import type { Learner } from '@/lib/classroom/board'
import { type Classroom, nicknameLengthLimit } from '@/lib/classroom/classroom'
import { trainersSeatForm } from '@/lib/classroom/trainers-seat-form'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import type { FlashOf } from '@/lib/web/flash'

interface SeatFormsProps {
  locale: Locale
  classroom: Classroom
  learner: Learner
  flash: FlashOf<typeof trainersSeatForm>
  rejoin: string
}

export function SeatForms({ locale, classroom, learner, flash, rejoin }: SeatFormsProps) {
  const t = translator(locale, 'classroom')
  const action = classroomPath(classroom.id, `/seats/${learner.number}/change`)
  return (
    <div className="mt-6 grid gap-x-8 gap-y-6 border-t border-line pt-6 md:grid-cols-2">
      <div>
        {learner.handRaisedAt && (
          <form method="post" action={action} className="mb-6">
            <button type="submit" name="do" value="lower" data-testid="lower" className={secondary}>
              {t('seat.lower')}
            </button>
          </form>
        )}
        <p className="mb-4">
          <a
            href={classroomPath(classroom.id, `/act?seat=${learner.number}`)}
            className="inline-flex min-h-11 items-center"
          >
            {t('seat.act')}
          </a>
        </p>
        <h2 className="text-lg">{t('seat.rejoin')}</h2>
        <p className="digits text-2xl" data-testid="rejoin-code">
          {rejoin}
        </p>
        <p className="max-w-measure">{t('seat.rejoinText')}</p>
      </div>
      <div>
        <DescribedForm
          locale={locale}
          form={trainersSeatForm}
          flash={flash}
          action={action}
          values={{ most: nicknameLengthLimit }}
        >
          {slipOf => (
            <>
              <Field
                name="nickname"
                label={t('seat.rename')}
                hint={t('seat.renameHint')}
                slip={slipOf('nickname')}
                value={flash.values?.nickname ?? learner.nickname}
                maxLength={nicknameLengthLimit}
                autoComplete="off"
                className=""
              />
              <button type="submit" className={`${secondary} mt-3`}>
                {t('seat.save')}
              </button>
            </>
          )}
        </DescribedForm>
        <form method="post" action={action} className="mt-6">
          <p className="max-w-measure">{t('seat.removeText')}</p>
          <button
            type="submit"
            name="do"
            value={learner.isRemoved ? 'return' : 'remove'}
            data-testid="remove"
            className={`${secondary} mt-2`}
          >
            {t(learner.isRemoved ? 'seat.takeBack' : 'seat.remove')}
          </button>
        </form>
      </div>
    </div>
  )
}
