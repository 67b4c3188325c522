/** The same sign-in over plain HTTP, for many at once: nothing here needs a browser. */
import { expect, HttpBrowser, test, walkSignIn } from 'sso-rehearsal-kit'
import { startRelyingParty } from './relying-party.mjs'

test.use({ roomOptions: { pace: 'fast' } })

test('ten people sign in at the same time, each greeted by their own name', async ({ room }) => {
  const site = await startRelyingParty(room.urls.issuer, redirectUri =>
    room.registerClient({ redirect_uris: [redirectUri] }),
  )
  const people = await Promise.all(
    Array.from({ length: 10 }, (_, seat) => room.addPerson({ honorific: 'นาย', firstName: `ที่นั่ง${seat}` })),
  )
  const readCode = reference => room.readCode({ site: 'connect', reference })
  const greetings = await Promise.all(
    people.map(async ({ citizenId }) => {
      const browser = new HttpBrowser()
      const menu = await browser.open(`${site.origin}/login`)
      return (await walkSignIn(browser, menu, { citizenId, readCode })).text
    }),
  )
  for (const [seat, { lastName }] of people.entries())
    expect(greetings[seat]).toContain(`Hello นายที่นั่ง${seat} ${lastName}`)
  await site.stop()
})
