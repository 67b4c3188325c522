/**
 * A plain posted form, and in it what checked-form.browser.ts needs to say our own words for slips before anything is
 * sent. Without scripts the same markup works: the server's slips stand in it, and `pattern` keeps real numbers in the
 * browser.
 */
import type { ReactNode } from 'react'
import type { FieldCheck, FoundSlip } from '@/lib/identity/field-checks'
import { type CardLink, FormSummary } from './summary'

/** `data-` attributes for a part of the script beside the form. */
export type CheckedFormData = { [Name in `data-${string}`]?: string }

export function CheckedForm(props: {
  action: string
  /** Slips the server found; of the whole form the one whose field is ''. */
  slips: FoundSlip[]
  checks: FieldCheck[]
  /** The ISO day after which a date lies in the future. */
  today?: string
  summaryTitle: string
  card: CardLink | null
  errorPrefix: string
  children: ReactNode
  className?: string
  data?: CheckedFormData
}) {
  return (
    <form
      method="post"
      action={props.action}
      className={props.className}
      data-checked={JSON.stringify(props.checks)}
      data-today={props.today}
      data-error-prefix={props.errorPrefix}
      {...props.data}
    >
      <FormSummary title={props.summaryTitle} slips={props.slips} card={props.card} />
      {props.children}
    </form>
  )
}
