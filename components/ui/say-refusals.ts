import type { Locale, Values } from '@/lib/i18n/translator'
import { nameLengthLimit, practiceDomains } from '@/lib/identity'
import { type FoundSlip, isOnCard, isRehearsals, type Slip } from '@/lib/identity/field-checks'
import type { Flash } from '@/lib/web/flash'
import { type FormDescription, fieldsOf, type RefusalsByField } from '@/lib/web/form-description'

/** What sentences name that is the same for everybody. */
export const standingValues = { limit: nameLengthLimit, domains: practiceDomains }

/** The sentence for each refusal in the flash, in the order of the form. `values`: what only the page knows of. */
export const sayRefusals = <R extends RefusalsByField<R>, Notice extends string>(
  locale: Locale,
  form: FormDescription<R, Notice>,
  flash: Flash<R, Notice>,
  values: Values = {},
): FoundSlip[] =>
  fieldsOf(form).flatMap(field => {
    const told = flash.refusals[field]
    if (!told) return []
    const text = form.fields[field].says.say(locale, told.slip, {
      ...standingValues,
      ...values,
      ...told.details,
    })
    return [
      {
        ...{ field: field === 'form' ? '' : field, text },
        ...{ isOurs: isRehearsals(told.slip), isOnCard: isOnCard(told.slip) },
      },
    ]
  })

/** The same of one field, where it stands outside the form that tells it in its summary. */
export const refusalOf = <R extends RefusalsByField<R>, Notice extends string>(
  locale: Locale,
  form: FormDescription<R, Notice>,
  flash: Flash<R, Notice>,
  field: keyof R & string,
): Slip | undefined => sayRefusals(locale, form, flash).find(slip => slip.field === field)
