'use client'
/**
 * A plain posted form with two things added where scripts run: our own words for slips before anything is
 * sent (`novalidate`), and focus on the summary. Without scripts the same markup works: the server's slips are
 * rendered into it, and `pattern` keeps real numbers in the browser. Double taps: public/taps.js.
 */
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { type Check, type SlipOfCheck, slipOf } from './checks'

export interface FieldSlip {
  /** Id of the field it is about; '' for the whole form. */
  field: string
  text: ReactNode
}

/** What the browser checks of a field, and the sentence for each slip that it may find. */
export interface FieldCheck {
  field: string
  check: Check
  sentences: { [Slip in SlipOfCheck]?: string }
}

const Slips = createContext<FieldSlip[]>([])
export const useSlip = (field: string): ReactNode =>
  useContext(Slips).find(slip => slip.field === field)?.text

export function CheckedForm(props: {
  action: string
  /** Slips the server found. */
  slips: FieldSlip[]
  checks: FieldCheck[]
  summaryTitle: string
  errorPrefix: string
  children: ReactNode
  className?: string
  id?: string
}) {
  const { checks } = props
  const [slips, setSlips] = useState(props.slips)
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (form.current) form.current.noValidate = true
  }, [])

  useEffect(() => {
    if (tries > 0) summary.current?.focus()
  }, [tries])

  function checkBeforeSending(event: React.FormEvent<HTMLFormElement>) {
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const only = submitter?.dataset.checks?.split(' ')
    const data = new FormData(event.currentTarget)
    const typed = (name: string) => String(data.get(name) ?? '')
    const found = checks.flatMap(({ field, check, sentences }) => {
      const slip = only && !only.includes(field) ? null : slipOf(check, typed(field), typed)
      const text = slip && sentences[slip]
      return text ? [{ field, text }] : []
    })
    if (found.length > 0) {
      event.preventDefault()
      setSlips(found)
      setTries(count => count + 1)
      if (!document.title.startsWith(props.errorPrefix)) document.title = props.errorPrefix + document.title
    }
  }

  return (
    <form
      ref={form}
      id={props.id}
      method="post"
      action={props.action}
      onSubmit={checkBeforeSending}
      className={props.className}
    >
      {slips.length > 0 && (
        <div
          ref={summary}
          role="alert"
          data-testid="slips"
          tabIndex={-1}
          autoFocus={tries === 0}
          className="border-l-8 border-error bg-error-pale p-4 text-error-ink"
        >
          <h2 className="font-bold">{props.summaryTitle}</h2>
          <ul className="mt-1 space-y-1">
            {slips.map(slip => (
              <li key={slip.field}>
                {slip.field ? (
                  <a href={`#${slip.field}`} className="inline-block py-2 text-error-ink">
                    {slip.text}
                  </a>
                ) : (
                  slip.text
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Slips value={slips}>{props.children}</Slips>
    </form>
  )
}
