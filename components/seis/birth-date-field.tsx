'use client'
/** A date of birth as three fields, the year of the Buddhist Era; one slip for all three, beside the legend. */
import { useSlip } from '@/components/ui/checked-form'

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
}) {
  const slips = [useSlip('birthDay'), useSlip('birthMonth'), useSlip('birthYear')]
  const slip = slips.find(Boolean)
  return (
    <fieldset
      className="mt-5 sm:relative sm:pl-[13.5rem]"
      aria-describedby={`birthDate-hint${slip ? ' birthDate-slip' : ''}`}
    >
      <legend className="font-semibold sm:float-left sm:-ml-[13.5rem] sm:w-[12rem] sm:pt-2">
        {props.words.legend}
      </legend>
      <p id="birthDate-hint" className="text-sm text-muted sm:pt-2">
        {props.words.hint}
      </p>
      {slip && (
        <p id="birthDate-slip" className="mt-1 font-semibold text-error-ink">
          {slip}
        </p>
      )}
      <div className="mt-1 flex flex-wrap gap-3">
        {fields.map(([name, width, maxLength], index) => (
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
              aria-invalid={slips[index] ? true : undefined}
              aria-describedby={slips[index] ? 'birthDate-slip' : undefined}
              className={`digits h-12 ${width} border-2 bg-white px-3 ${slips[index] ? 'border-error' : 'border-ink/60'}`}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
