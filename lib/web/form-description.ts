/**
 * What a form may be refused for, and what is said of it: the one way from a use case's refusal to the sentence on the
 * page. A use case's result type names its slips; a description takes them from there (`Refused`) and has to bring the
 * sentence for each, or it does not compile. What a route leaves for the page (lib/web/flash.ts) and what the page says
 * (components/ui/described-form.tsx) are checked against the description.
 */
import type { Sentences } from '@/lib/i18n/sentences'
import type { CheckFor } from '@/lib/identity/field-checks'

/** A use case's no: the slip's name, and what its sentence names. `until` is said as `{time}`, of the clock as given. */
export interface Refusal {
  slip: string
  [detail: string]: string | number | boolean | Date | undefined
}

/** The refusals among a use case's outcomes, without those that `Elsewhere` names: they lead to another page. */
export type Refused<Outcome, Elsewhere extends string = never> = Exclude<
  Extract<Outcome, { ok: false }>,
  { slip: Elsewhere }
>

export interface FieldDescription<Slip extends string> {
  says: Sentences<Slip>
  /** What of a typed value may be shown again, or null. Left out: nothing, as of a secret. */
  keeps?: (typed: string) => string | null
  /** What the browser checks before anything is sent: only what finds slips that have their sentence here. */
  check?: CheckFor<Slip>
}

/** What each field may be refused for. `form` is no field: it is what befalls the form as a whole. */
export type RefusalsByField<R> = { [Field in keyof R]: Refusal }

export type SlipOf<R extends RefusalsByField<R>, Field extends keyof R> = NonNullable<R[Field]>['slip']

export interface FormDescription<R extends RefusalsByField<R>, Notice extends string = never> {
  /** Another form's flash is never taken for this one's. */
  name: string
  /** In the order of the page. */
  fields: { [Field in keyof R]-?: FieldDescription<SlipOf<R, Field>> }
  /** What may be told that is no slip. */
  notices: Sentences<Notice>
}

/** The names of a form's fields, in the order of the page. */
export const fieldsOf = <R extends RefusalsByField<R>, Notice extends string>(
  form: FormDescription<R, Notice>,
) => Object.keys(form.fields) as (keyof R & string)[]

/** Of a page that refuses nothing and has notices only. */
export type NoFields = Record<never, never>
