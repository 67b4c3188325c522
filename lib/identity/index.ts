/**
 * What identifies a person, as values: citizen id, Laser Code, phone, e-mail, one-time code, dates, names, and
 * their masks. Pure, without dependencies, imports nothing of ours; anybody may call it, in a browser too.
 * A client component imports the one file it needs ('@/lib/identity/citizen-id'), not this list.
 */
export {
  type BuddhistDateFields,
  type BuddhistDateSlip,
  buddhistEraOffsetYears,
  formatBuddhistDate,
  formatBuddhistDateTime,
  type IsoDate,
  parseBuddhistDate,
  parseIsoDate,
  type RefusedBuddhistDate,
} from './buddhist-date'
export {
  CITIZEN_ID_PATTERN,
  type CitizenId,
  type CitizenIdSlip,
  checkDigit,
  formatCitizenId,
  parseCitizenId,
} from './citizen-id'
export { stripSeparators, toArabicDigits, toThaiDigits } from './digits'
export {
  EMAIL_PATTERN,
  type Email,
  type EmailSlip,
  isUsableEmail,
  PRACTICE_EMAIL_DOMAINS,
  parseEmail,
} from './email'
export {
  formatLaserCode,
  LASER_CODE_PATTERN,
  type LaserCode,
  type LaserCodeSlip,
  parseLaserCode,
} from './laser-code'
export { fitsBirthDate, makeCitizenId } from './make-citizen-id'
export { maskCitizenId, maskEmail } from './mask'
export { OTP_LENGTH, OTP_PATTERN, type OtpSlip, parseOtp } from './one-time-code'
export type { Parsed } from './parsed'
export {
  fullName,
  fullNameInEnglish,
  honorificInEnglish,
  isSameName,
  nameLengthLimit,
  normalizeName,
  parseName,
  type ThaiName,
} from './person-name'
export { formatPhone, PHONE_PATTERN, type Phone, type PhoneSlip, parsePhone } from './phone'
