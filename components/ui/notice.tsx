import type { ReactNode } from 'react'

const looks = {
  success: ['✓', 'border-success bg-success-pale text-success'],
  info: ['i', 'border-accent bg-white text-accent-deep'],
} as const

/**
 * What a site has to say that is no slip: a sign and words first, colour second. `beside` is what changes by itself:
 * in a live region the whole notice would be told again at each change.
 */
export function Notice(props: {
  kind: keyof typeof looks
  id?: string
  title?: ReactNode
  children?: ReactNode
  beside?: ReactNode
}) {
  const [sign, look] = looks[props.kind]
  return (
    <div className={`mt-4 flex gap-3 border-2 p-3 sm:p-4 ${look}`}>
      <span aria-hidden="true" className="w-5 shrink-0 text-center text-lg font-bold">
        {sign}
      </span>
      <div className="min-w-0 grow">
        <div role="status" id={props.id}>
          {props.title && <p className="font-bold">{props.title}</p>}
          <div className="text-ink">{props.children}</div>
        </div>
        {props.beside}
      </div>
    </div>
  )
}
