/**
 * A plain posted form, and in it what checked-form.browser.ts needs to say our own words for slips before anything is
 * sent. Without scripts the same markup works: the server's slips stand in it, and `pattern` keeps real numbers in the
 * browser.
 */
import type { ReactNode } from 'react'
import type { FieldCheck } from '@/lib/identity/field-checks'

export interface FieldSlip {
  /** Id of the field it is about; '' for the whole form. */
  field: string
  text: string
}

export function CheckedForm(props: {
  action: string
  /** Slips the server found. */
  slips: FieldSlip[]
  checks: FieldCheck[]
  /** The ISO day after which a date lies in the future. */
  today?: string
  summaryTitle: string
  errorPrefix: string
  children: ReactNode
  className?: string
}) {
  const { slips } = props
  return (
    <form
      method="post"
      action={props.action}
      className={props.className}
      data-checked={JSON.stringify(props.checks)}
      data-today={props.today}
      data-error-prefix={props.errorPrefix}
    >
      <div
        role="alert"
        data-testid="slips"
        tabIndex={-1}
        hidden={slips.length === 0}
        autoFocus={slips.length > 0}
        className="border-l-8 border-error bg-error-pale p-4 text-error-ink"
      >
        <h2 className="font-bold">{props.summaryTitle}</h2>
        <ul className="mt-1 space-y-1">
          {slips.map(slip => (
            <SlipLine key={slip.field} {...slip} />
          ))}
        </ul>
        <template>
          <SlipLine field="_" text="" />
        </template>
      </div>
      {props.children}
    </form>
  )
}

const SlipLine = ({ field, text }: FieldSlip) => (
  <li>
    {field ? (
      <a href={`#${field}`} className="inline-block py-2 text-error-ink">
        {text}
      </a>
    ) : (
      text
    )}
  </li>
)
