import type { ReactNode } from 'react'
import { messages } from '@/lib/i18n/messages'
import { isNameOf } from '@/lib/i18n/sentences'
import { type Locale, translator, type Values } from '@/lib/i18n/translator'
import type { Flash } from '@/lib/web/flash'
import { type FormDescription, fieldsOf, type RefusalsByField, type SlipOf } from '@/lib/web/form-description'
import { CheckedForm } from './checked-form'
import { type Check, type CheckFor, type FieldCheck, parserOf } from './checks'
import { sayRefusals, standingValues } from './say-refusals'

/** What the browser checks, by field: only what finds slips that the field is described with. */
type ChecksOf<R extends RefusalsByField<R>> = { [Field in keyof R]?: CheckFor<SlipOf<R, Field>> }

interface DescribedFormProps<R extends RefusalsByField<R>, Notice extends string> {
  locale: Locale
  form: FormDescription<R, Notice>
  flash: Flash<R, Notice>
  action: string
  checks?: ChecksOf<R>
  /** What the sentences name that only the page knows of. */
  values?: Values
  /** Made with what a field was refused for, which stands beside it. */
  children: (slipOf: (field: keyof R) => string | undefined) => ReactNode
  className?: string
}

/** A posted form of ours: says what the flash was refused for, and brings the browser the sentences for its checks. */
export function DescribedForm<R extends RefusalsByField<R>, Notice extends string>(
  props: DescribedFormProps<R, Notice>,
) {
  const { locale, form, flash, checks = {}, values, children, ...rest } = props
  const site = translator(locale, 'site')
  const slips = sayRefusals(locale, form, flash, values)
  return (
    <CheckedForm
      slips={slips}
      checks={browserChecks(locale, form, checks)}
      summaryTitle={site('errorSummary')}
      errorPrefix={site('errorPrefix')}
      {...rest}
    >
      <p className="hidden text-sm text-muted noscript:block">{site('switchFirst')}</p>
      {children(field => slips.find(slip => slip.field === field)?.text)}
    </CheckedForm>
  )
}

const browserChecks = <R extends RefusalsByField<R>, Notice extends string>(
  locale: Locale,
  form: FormDescription<R, Notice>,
  checks: ChecksOf<R>,
): FieldCheck[] =>
  fieldsOf(form).flatMap(field => {
    const check: Check | undefined = checks[field]
    if (!check) return []
    const { says } = form.fields[field]
    const sentences = namesFoundBy(check).flatMap(slip =>
      isNameOf(says, slip) ? [[slip, says.say(locale, slip, standingValues)]] : [],
    )
    return [{ field, check, sentences: Object.fromEntries(sentences) }]
  })

/** A parser's slips are those that have a sentence: lib/web/form-description would not compile with fewer. */
function namesFoundBy(check: Check): string[] {
  const parser = parserOf(check)
  if (parser) return Object.keys(messages.th.identity.slips[parser])
  return ['empty']
}
