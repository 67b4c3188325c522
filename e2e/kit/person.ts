/** Somebody of a room, as the control API tells them. Written from lib/people/columns.ts by its test. */
export interface Person {
  /** A short name for addresses and tests. */
  key?: string
  /** Practice citizen id: 99 in digits 2 and 3, right check digit. */
  citizenId: string
  /** นาย, นาง, นางสาว, or a rank. */
  honorific: string
  /** Thai first name. */
  firstName: string
  /** Thai last name. */
  lastName: string
  /** First name in English. */
  firstNameEn: string
  /** Last name in English. */
  lastNameEn: string
  /** Birth date, ISO. */
  birthDate: string
  /** Practice Laser Code: begins ZZ9. */
  laserCode: string
  /** Date of appointment to the civil service, ISO. */
  appointedOn: string
  /** Where the person serves. */
  agency: string
  /** What the person is there. */
  position: string
  /** retired is refused; locked is locked anew at each sign-in. */
  status: 'active' | 'retired' | 'locked'
  /** E-mail on the record: null when there is none; may be malformed on purpose. */
  email: string | null
  /** Practice phone: 080-000-00NN or 0-2000-00NN. */
  phone: string | null
  /** Claims of your own, any JSON, told under the room’s ownScope at userinfo (and in the ID token of a client that asks for them there); {} takes them away. */
  claims?: Record<string, unknown>
}
