/**
 * What a refusal needs to survive one redirect: which field was refused for what, and the values worth keeping. It
 * lives in an encrypted, HttpOnly cookie for the one page it is for, and the front door clears it when that page is
 * shown. It names its form: that form's page alone reads it. Real-looking and secret values are never put in.
 */
import { EncryptJWT, jwtDecrypt } from 'jose'
import { isNameOf } from '@/lib/i18n/sentences'
import { formatClockTime } from '@/lib/identity'
import { derivedKey, openWith } from '@/lib/secrets/secrets'
import { cookieHeader } from './cookie-header'
import { requestHeader } from './current-request.mjs'
import { seeOther } from './form'
import {
  type FormDescription,
  fieldsOf,
  type Refusal,
  type RefusalsByField,
  type SlipOf,
} from './form-description'
import { flashCookie, pathHeader } from './names.mjs'
import { readCookie } from './read-cookie'

const lifetimeSeconds = 120

/** What a route leaves for the page of a form. */
export interface Answer<R extends RefusalsByField<R>, Notice extends string> {
  refusals?: Partial<R>
  /** What was typed, by field. The form says what of it may be shown again; the rest goes no further. */
  typed?: { [Field in keyof R]?: string }
  notice?: Notice
}

/** What one field was refused for, as its page gets it. */
export interface Told<Slip extends string> {
  slip: Slip
  /** What the sentence names, e.g. {triesLeft: 3}. */
  details: Record<string, string | number>
}

/** What the page of a form gets. */
export interface Flash<R extends RefusalsByField<R>, Notice extends string = never> {
  refusals: { [Field in keyof R]?: Told<SlipOf<R, Field>> }
  /** What was typed, shown again; absent where nothing was. */
  values?: { [Field in keyof R]?: string }
  notice?: Notice
}

/** The same of a description that is at hand. */
export type FlashOf<F> = F extends FormDescription<infer R, infer Notice> ? Flash<R, Notice> : never
export type RefusalsOf<F> = F extends FormDescription<infer R, infer _Notice> ? R : never

/** Whether the page has a slip to show. */
export const isRefused = (flash: { refusals: object }): boolean => Object.keys(flash.refusals).length > 0

/** 303 to `path`, the page of `form`, which will find `answer`. */
export async function seeOtherWithFlash<R extends RefusalsByField<R>, Notice extends string>(
  form: FormDescription<R, Notice>,
  path: string,
  { refusals, typed, notice }: Answer<R, Notice>,
): Promise<Response> {
  const flash: Flash<R, Notice> = { refusals: {}, notice }
  if (typed) flash.values = {}
  for (const field of fieldsOf(form)) {
    const refusal = refusals?.[field]
    if (refusal) flash.refusals[field] = toldOf(refusal)
    const kept = form.fields[field].keeps?.(typed?.[field] ?? '')
    if (flash.values && typeof kept === 'string') flash.values[field] = kept
  }
  const token = await new EncryptJWT({ flash, form: form.name, path })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(`${lifetimeSeconds}s`)
    .encrypt(await derivedKey('flash'))
  const answer = seeOther(path)
  const cookie = { name: flashCookie, value: token, path, maxAgeSeconds: lifetimeSeconds }
  answer.headers.append('set-cookie', cookieHeader(cookie))
  return answer
}

/** The flash left for this page by this form, or an empty one. Of another version of ours, what is known by now. */
export async function readFlash<R extends RefusalsByField<R>, Notice extends string>(
  form: FormDescription<R, Notice>,
): Promise<Flash<R, Notice>> {
  const flash: Flash<R, Notice> = { refusals: {} }
  const token = readCookie(flashCookie)
  if (!token) return flash
  const kept = await openWith('flash', async key => (await jwtDecrypt<Kept>(token, key)).payload)
  // A cookie's Path is a prefix: a page below must not show its parent's slip.
  if (kept?.form !== form.name || kept.path !== requestHeader(pathHeader)) return flash
  const { refusals, values, notice } = kept.flash
  if (values) flash.values = {}
  for (const field of fieldsOf(form)) {
    const { slip, details = {} } = refusals[field] ?? {}
    if (isNameOf(form.fields[field].says, slip)) flash.refusals[field] = { slip, details }
    if (flash.values && values) flash.values[field] = values[field]
  }
  if (isNameOf(form.notices, notice)) flash.notice = notice
  return flash
}

/** Which field of the page's form was refused for what, whatever form it is: for who watches, and shows none of it. */
export async function readRefusals(): Promise<{ field: string; slip: string }[]> {
  const token = readCookie(flashCookie)
  if (!token) return []
  const kept = await openWith('flash', async key => (await jwtDecrypt<Kept>(token, key)).payload)
  if (!kept || kept.path !== requestHeader(pathHeader)) return []
  return Object.entries(kept.flash.refusals).flatMap(([field, told]) =>
    told ? [{ field, slip: told.slip }] : [],
  )
}

/** What the cookie holds. */
interface Kept {
  form: string
  path: string
  flash: Flash<Record<string, Refusal>, string>
}

function toldOf<R extends Refusal>({ slip, ...rest }: R): Told<R['slip']> {
  const details: Told<string>['details'] = {}
  for (const [name, value] of Object.entries(rest)) {
    if (value instanceof Date) details.time = formatClockTime(value)
    else if (typeof value === 'string' || typeof value === 'number') details[name] = value
  }
  return { slip, details }
}
