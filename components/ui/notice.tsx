import type { ReactNode } from 'react'

const looks = {
  success: ['✓', 'border-success bg-success-pale text-success'],
  info: ['i', 'border-accent bg-white text-accent-deep'],
} as const

/** What a site has to say that is no slip: a sign and words first, colour second. Told at once; nothing in it changes by itself. */
export function Notice(props: {
  kind: keyof typeof looks
  id?: string
  title?: ReactNode
  children?: ReactNode
}) {
  const [sign, look] = looks[props.kind]
  return (
    <div className={`mt-2 flex gap-3 border-2 px-3 py-2 sm:mt-4 sm:p-4 ${look}`}>
      <span aria-hidden="true" className="w-5 shrink-0 text-center text-lg font-bold">
        {sign}
      </span>
      <div role="status" id={props.id} className="min-w-0 grow">
        {props.title && <p className="font-bold">{props.title}</p>}
        <div className="text-ink">{props.children}</div>
      </div>
    </div>
  )
}
