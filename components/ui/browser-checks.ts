import { messages } from '@/lib/i18n/messages'
import { isNameOf } from '@/lib/i18n/sentences'
import type { Locale } from '@/lib/i18n/translator'
import { type Check, type FieldCheck, slipGroupOf } from '@/lib/identity/field-checks'
import { type FormDescription, fieldsOf, type RefusalsByField } from '@/lib/web/form-description'
import { standingValues } from './say-refusals'

/** What a sentence names of the typed stays in it as `{name}`: the browser puts it there. */
const filledByBrowser = Object.fromEntries(
  ['day', 'month', 'year', 'suggestedYear'].map(name => [name, `{${name}}`]),
)

/** What the browser checks of a form, with the sentences for what it may find. */
export const browserChecks = <R extends RefusalsByField<R>, Notice extends string>(
  locale: Locale,
  form: FormDescription<R, Notice>,
): FieldCheck[] =>
  fieldsOf(form).flatMap(field => {
    const { says, check: given } = form.fields[field]
    const check: Check | undefined = given
    if (!check) return []
    const values = { ...standingValues, ...filledByBrowser }
    const sentences = namesFoundBy(check).flatMap(slip =>
      isNameOf(says, slip) ? [[slip, says.say(locale, slip, values)]] : [],
    )
    return [{ field, check, sentences: Object.fromEntries(sentences) }]
  })

/** A parser's slips are those that have a sentence: lib/web/form-description would not compile with fewer. */
function namesFoundBy(check: Check): string[] {
  const group = slipGroupOf(check)
  return group ? Object.keys(messages.th.identity.slips[group]) : ['empty', 'different']
}
