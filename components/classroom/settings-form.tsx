import { secondary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { type Classroom, stuckAfterChoices, titleLengthLimit } from '@/lib/classroom/classroom'
import { settingsForm } from '@/lib/classroom/settings-form'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import type { FlashOf } from '@/lib/web/flash'

interface SettingsFormProps {
  locale: Locale
  classroom: Classroom
  flash: FlashOf<typeof settingsForm>
}

/** The class's name, and when somebody counts as stuck. */
export function SettingsForm({ locale, classroom, flash }: SettingsFormProps) {
  const t = translator(locale, 'classroom')
  // The other form's slip is told at its own.
  const own = { ...flash, refusals: { title: flash.refusals.title } }
  return (
    <DescribedForm
      locale={locale}
      form={settingsForm}
      flash={own}
      action={classroomPath(classroom.id, '/change')}
      values={{ most: titleLengthLimit }}
      className="mt-4"
    >
      {slipOf => (
        <>
          <Field
            name="title"
            label={t('open.name')}
            hint={t('open.nameHint')}
            slip={slipOf('title')}
            value={flash.values?.title ?? classroom.title}
            maxLength={titleLengthLimit}
            autoComplete="off"
          />
          <label htmlFor="stuck-after" className="mt-6 block font-semibold">
            {t('settings.stuckAfter')}
          </label>
          <select
            id="stuck-after"
            name="stuckAfter"
            defaultValue={classroom.stuckAfterSeconds}
            className="mt-1 h-12 border-2 border-ink/60 bg-white px-3"
          >
            {stuckAfterChoices.map(seconds => (
              <option key={seconds} value={seconds}>
                {t('settings.minutes', { minutes: seconds / 60 })}
              </option>
            ))}
          </select>
          <p className="mt-6">
            <button type="submit" className={secondary}>
              {t('settings.save')}
            </button>
          </p>
        </>
      )}
    </DescribedForm>
  )
}
