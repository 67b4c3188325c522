/** What many tests begin with: somebody of the cast in the first journey, as far as it says, by the pages themselves. */
import type { Fixtures } from './kit/test'

type Walker = Pick<Fixtures, 'room' | 'mooc' | 'connect'>

/** At ETDA Connect's answer to the 13 digits: the page that waits for the code, its letter in the inbox; or why there is none. */
export async function askForCode({ room, mooc, connect }: Walker, person = 'ready'): Promise<void> {
  await mooc.beginSignIn()
  await connect.askFor(room.person(person).citizenId)
  await connect.answer.waitFor()
}

/** At the question whether the site may know who it is. */
export async function proveIdentity({ room, mooc, connect }: Walker, person = 'ready'): Promise<void> {
  await mooc.beginSignIn()
  await connect.proveTo(room.person(person).citizenId)
}

/** Signed in at Thai MOOC. */
export async function signIn({ room, mooc, connect }: Walker, person = 'ready'): Promise<void> {
  await mooc.beginSignIn()
  await connect.signInAs(room.person(person).citizenId)
}
