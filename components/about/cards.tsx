import type { ReactNode } from 'react'

/** A table whose rows become cards on a phone; there each cell but the first says what it is. */
export function Cards(props: { caption: string; heads: string[]; children: ReactNode[][] }) {
  const [, ...labels] = props.heads
  return (
    <table className="mt-4 w-full border-collapse text-left max-md:block">
      <caption className="sr-only">{props.caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-ink">
          {props.heads.map(head => (
            <th key={head} scope="col" className="py-2 pr-6">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {props.children.map(([first, ...cells], row) => (
          <tr key={row} className="border-b border-line align-top max-md:block max-md:py-4">
            <th scope="row" className="py-3 pr-6 font-semibold max-md:block max-md:py-0">
              {first}
            </th>
            {cells.map((cell, at) => (
              <td key={labels[at]} className="py-3 pr-6 max-md:mt-1 max-md:block max-md:py-0">
                <span className="font-semibold md:hidden">{labels[at]}: </span>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
