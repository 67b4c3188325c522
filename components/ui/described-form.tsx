import type { ReactNode } from 'react'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { type Locale, translator, type Values } from '@/lib/i18n/translator'
import type { Slip } from '@/lib/identity/field-checks'
import { roomPath } from '@/lib/paths'
import { placeOf } from '@/lib/sites/place-of.mjs'
import type { Flash } from '@/lib/web/flash'
import type { FormDescription, RefusalsByField } from '@/lib/web/form-description'
import { browserChecks } from './browser-checks'
import { CheckedForm, type CheckedFormData } from './checked-form'
import { sayRefusals } from './say-refusals'

interface DescribedFormProps<R extends RefusalsByField<R>, Notice extends string> {
  locale: Locale
  form: FormDescription<R, Notice>
  flash: Flash<R, Notice>
  action: string
  /** Of a form with a date: the ISO day after which one lies in the future. */
  today?: string
  /** What the sentences name that only the page knows of. */
  values?: Values
  /** Made with what a field was refused for, which stands beside it. */
  children: (slipOf: (field: keyof R) => Slip | undefined) => ReactNode
  className?: string
  /** Says to a script of its own what the form is. */
  data?: CheckedFormData
}

/** A posted form of ours: says what the flash was refused for, and brings the browser the sentences for its checks. */
export function DescribedForm<R extends RefusalsByField<R>, Notice extends string>(
  props: DescribedFormProps<R, Notice>,
) {
  const { locale, form, flash, values, children, ...rest } = props
  const site = translator(locale, 'site')
  const place = placeOf(props.action)
  const slips = sayRefusals(locale, form, flash, values)
  return (
    <CheckedForm
      slips={slips}
      checks={browserChecks(locale, form)}
      summaryTitle={site('errorSummary')}
      card={place && { href: `${roomPath(place.roomId)}/cards/turn`, text: site('openCard') }}
      errorPrefix={withoutMarks(site('errorPrefix'))}
      {...rest}
    >
      <p className="hidden text-sm text-muted noscript:block">{site('switchFirst')}</p>
      {children(field => slips.find(slip => slip.field === field))}
    </CheckedForm>
  )
}
