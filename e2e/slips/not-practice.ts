/**
 * Values that may be somebody's, for showing that they are refused. They are made when asked for, so that none is
 * written anywhere, not here either.
 */

const repeat = (digit: number, times: number): string => String(digit).repeat(times)

/** 13 digits with a right check digit and an office code (10) in digits 2–3. */
export function realLookingId(): string {
  const twelve = `1${10}${repeat(1, 9)}`
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0)
  return twelve + ((11 - (sum % 11)) % 10)
}

/** As printed on a card, but not beginning with ZZ9. */
export const realLookingLaserCode = (): string => `JC1${repeat(2, 7)}${repeat(3, 2)}`

/** A mobile number outside 080-000-00NN. */
export const realLookingPhone = (): string => `08${repeat(5, 8)}`

/** An address at a domain that is not for practice. */
export const realLookingEmail = (): string => ['somebody', 'agency.go.th'].join('@')
