import { SlipText } from '@/components/ui/slip'
import type { Slip } from '@/lib/identity/field-checks'

/** A date of birth as three fields, the year of the Buddhist Era; their slips stand together, beside the legend. */
export interface BirthDateWords {
  legend: string
  hint: string
  birthDay: string
  birthMonth: string
  birthYear: string
}

const fields = [
  ['birthDay', 'w-16', 10],
  ['birthMonth', 'w-16', 10],
  ['birthYear', 'w-24', 12],
] as const

export function BirthDateField(props: {
  words: BirthDateWords
  values: { [Field in (typeof fields)[number][0]]?: string }
  /** What each was refused for. */
  slipOf: (field: (typeof fields)[number][0]) => Slip | undefined
}) {
  const slips = fields.flatMap(([name]) => props.slipOf(name) ?? [])
  const slip = slips[0] && { ...slips[0], text: slips.map(({ text }) => text).join(' ') }
  return (
    <fieldset
      className="mt-6 sm:relative sm:pl-(--label-indent)"
      aria-describedby="birthDate-hint birthDate-slip"
    >
      <legend className="font-semibold sm:float-left sm:-ml-(--label-indent) sm:w-48 sm:pt-2">
        {props.words.legend}
      </legend>
      <p id="birthDate-hint" className="text-sm text-muted sm:pt-2">
        {props.words.hint}
      </p>
      <SlipText id="birthDate-slip" slip={slip} />
      <div className="mt-1 flex flex-wrap gap-3">
        {fields.map(([name, width, maxLength]) => (
          <div key={name}>
            <label htmlFor={name} className="block text-sm">
              {props.words[name]}
            </label>
            <input
              id={name}
              name={name}
              data-testid={name}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={maxLength}
              required
              defaultValue={props.values[name]}
              aria-invalid={props.slipOf(name) ? true : undefined}
              aria-describedby="birthDate-slip"
              data-slip="birthDate-slip"
              className={`digits h-12 ${width} border-2 border-ink/60 bg-white px-3 aria-[invalid]:border-error`}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
