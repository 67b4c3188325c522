/** Clients we did not write sign people in at a room's issuer, as their own manuals would have it. */
import { outsideClients } from './clients'
import { expect, test } from './kit/test'

for (const client of outsideClients) {
  test.describe(client.name, () => {
    test('signs a person in and sees what the scopes name', async ({ room, browser }) => {
      const outcome = await client.signIn({ room, chromium: browser })
      const { firstName, lastName, email } = room.person('ready')
      expect(outcome).toEqual({
        claims: expect.objectContaining({
          sub: expect.stringMatching(/^[\w-]{20,}$/),
          name: expect.stringContaining(`${firstName} ${lastName}`),
          email,
        }),
      })
      expect(outcome).not.toHaveProperty('claims.pid')
    })

    test('says by name that the person did not allow it', async ({ room, browser }) => {
      const outcome = await client.signIn({ room, chromium: browser, decision: 'deny' })
      expect(outcome).toEqual({ error: expect.objectContaining({ name: expect.any(String) }) })
    })
  })
}
