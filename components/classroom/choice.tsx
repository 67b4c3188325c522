/** One of a few, as radio buttons with their words beside them. */
export function Choice(props: {
  name: string
  label: string
  options: readonly (readonly [value: string, words: string])[]
  /** The first one where none is. */
  chosen?: string
}) {
  const { name, label, options, chosen = options[0]?.[0] } = props
  return (
    <fieldset className="mt-6">
      <legend className="font-semibold">{label}</legend>
      {options.map(([value, words]) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={value === chosen}
            className="size-6 shrink-0"
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
