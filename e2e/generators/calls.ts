/** What the calls of either generated client are to the test that runs them. */

/** Somebody signs in at Thai MOOC; the code is read by the client under test. */
export type SignIn = (room: string, citizenId: string, readCode: () => Promise<string>) => Promise<void>

export interface Calls {
  /** Calls each operation once, with nothing that may be left out. */
  callAll: (baseUrl: string, signIn: SignIn) => Promise<void>
}
