/** What every parser of this folder answers: the value, or the name of the slip. A slip is never an exception. */
export type Parsed<T, S extends string> = { ok: true; value: T } | { ok: false; slip: S }

declare const brand: unique symbol

/** A string that only the parser of that name can make; inside the project it is trusted without another look. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

export const accepted = <T>(value: T) => ({ ok: true, value }) as const
export const refused = <S extends string>(slip: S) => ({ ok: false, slip }) as const
