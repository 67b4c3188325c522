/** One labelled input: label above, hint under it, the slip between hint and input, all tied by ARIA. */
import type { ReactNode } from 'react'
import type { Slip } from '@/lib/identity/field-checks'
import { SlipText } from './slip'

export interface FieldProps {
  /** Field name, which outside clients rely on; also the input's id. */
  name: string
  label: ReactNode
  hint?: ReactNode
  /** What the server refused it for. */
  slip?: Slip
  /** What was typed before; stays. */
  value?: string
  inputMode?: 'numeric' | 'text' | 'email' | 'tel'
  type?: 'text' | 'email' | 'tel' | 'password'
  autoComplete?: string
  /** Lets only practice values through where scripts are off. */
  pattern?: string
  /** Says in words what `pattern` wants. */
  title?: string
  maxLength?: number
  required?: boolean
  readOnly?: boolean
  /** Has the focus when the page opens. */
  autoFocus?: boolean
  /** Id of what else says something of it. */
  describedBy?: string
  /** For a secret: the words of the button that shows and hides it. */
  reveal?: { show: string; hide: string }
  className?: string
  inputClassName?: string
}

export function Field(props: FieldProps) {
  const {
    name,
    label,
    hint,
    slip,
    value,
    reveal,
    describedBy,
    className,
    inputClassName = '',
    ...input
  } = props
  const descriptions = [describedBy, hint && `${name}-hint`, `${name}-slip`]
  return (
    <div className={className ?? 'mt-6'}>
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      <SlipText id={`${name}-slip`} slip={slip} />
      <div className="mt-1 flex gap-2">
        <input
          id={name}
          name={name}
          data-testid={name}
          type="text"
          defaultValue={value}
          aria-describedby={descriptions.filter(Boolean).join(' ')}
          aria-invalid={slip ? true : undefined}
          data-slip={`${name}-slip`}
          autoCapitalize="off"
          spellCheck={false}
          className={`h-12 w-full min-w-0 border-2 border-ink/60 bg-white px-3 aria-[invalid]:border-error read-only:bg-black/5 ${inputClassName}`}
          {...input}
        />
        {reveal && (
          <button
            type="button"
            aria-controls={name}
            data-reveal={reveal.hide}
            className="min-h-12 shrink-0 border-2 border-ink/60 bg-white px-3 noscript:hidden"
          >
            <span>{reveal.show}</span>
            <span className="sr-only"> {label}</span>
          </button>
        )}
      </div>
    </div>
  )
}
