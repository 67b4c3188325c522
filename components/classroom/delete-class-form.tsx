import { secondary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { SlipText } from '@/components/ui/slip'
import type { Classroom } from '@/lib/classroom/classroom'
import { settingsForm } from '@/lib/classroom/settings-form'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime } from '@/lib/identity'
import { classroomPath } from '@/lib/paths'
import type { FlashOf } from '@/lib/web/flash'

interface DeleteClassFormProps {
  locale: Locale
  classroom: Classroom
  flash: FlashOf<typeof settingsForm>
  /** Whose rooms go with it. */
  count: number
}

/** A question first: it says how many rooms go. */
export function DeleteClassForm({ locale, classroom, flash, count }: DeleteClassFormProps) {
  const t = translator(locale, 'classroom')
  const date = formatBuddhistDateTime(classroom.expiresAt, locale, 'medium')
  return (
    <section aria-labelledby="delete-class" className="mt-8 border-t border-line pt-6">
      <h2 id="delete-class" className="text-lg">
        {t('settings.delete')}
      </h2>
      <p className="mt-1 max-w-measure">{t('settings.deleteText', { date })}</p>
      <DescribedForm
        locale={locale}
        form={settingsForm}
        flash={{ ...flash, refusals: { confirm: flash.refusals.confirm } }}
        action={classroomPath(classroom.id, '/delete')}
        className="mt-3"
      >
        {slipOf => (
          <>
            <SlipText id="confirm-slip" slip={slipOf('confirm')} />
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                id="confirm"
                name="confirm"
                value="yes"
                aria-describedby="confirm-slip"
                className="size-6 shrink-0"
              />
              {t('settings.deleteConfirm', { count })}
            </label>
            <button type="submit" className={`${secondary} mt-3`} data-testid="delete-class">
              {t('settings.deleteButton')}
            </button>
          </>
        )}
      </DescribedForm>
    </section>
  )
}
