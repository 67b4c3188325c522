import type { ReactNode } from 'react'

/** A framed box with a ruled head, as old registers frame everything. */
export function Panel(props: { title: ReactNode; children: ReactNode; className?: string }) {
  return (
    <section className={`border border-accent bg-white ${props.className ?? 'mt-2 sm:mt-6'}`}>
      <h2 className="border-b border-accent bg-accent-pale px-4 py-1 text-base sm:py-2 text-accent-deep sm:px-6">
        {props.title}
      </h2>
      <div className="px-4 pb-3 sm:px-6 sm:py-6">{props.children}</div>
    </section>
  )
}

/** A framed table of facts: labels at the left on wide screens, above on narrow ones. */
export function Facts(props: { rows: [label: ReactNode, value: ReactNode][] }) {
  return (
    <dl className="divide-y divide-line">
      {props.rows.map(([label, value], index) => (
        <div
          key={index}
          className="py-2 last:pb-0 sm:first:pt-0 sm:grid sm:grid-cols-(--label-columns) sm:gap-x-6"
        >
          <dt className="text-sm text-muted sm:text-base">{label}</dt>
          <dd className="font-semibold">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Puts a Field's label at the left on wide screens, and hint, slip and input at the right. */
export const labelAtLeft =
  'mt-2 sm:mt-4 sm:grid sm:grid-cols-(--label-columns) sm:gap-x-6 sm:[&>*]:col-start-2 sm:[&>label]:col-start-1 sm:[&>label]:row-start-1 sm:[&>label]:pt-3 sm:[&>p]:pt-2'

/** Puts buttons under the inputs of such fields. */
export const underInputs = 'mt-2 flex flex-wrap gap-3 sm:mt-4 sm:pl-(--label-indent)'
