/** What each worker of `npm run bench -- --testers` does: as many groups as workers, so that each takes one. */
import { expect, test } from '../../e2e/kit/dist/e2e/kit/index.js'

const [workers, rounds] = [Number(process.env.BENCH_WORKERS), Number(process.env.BENCH_ROUNDS)]
const consonants = 'กขคงจฉชซญฎ'
/** Nobody's name is part of another's. @param {number} number */
const nameOf = number =>
  `ผู้ทดสอบ${consonants[Math.floor(number / consonants.length) % consonants.length]}${consonants[number % consonants.length]}`

for (let worker = 0; worker < workers; worker++)
  test.describe
    .serial(`worker ${worker}`, () => {
      for (let round = 1; round <= rounds; round++)
        test(`round ${round}`, async ({ room, mooc, connect, inbox, request }, { annotations }) => {
          const { citizenId, honorific, firstName, lastName, email } = await room.addPerson({
            firstName: nameOf(worker),
            lastName: 'ซ้อมพร้อมกัน',
          })
          await request.get(String(process.env.BENCH_GATE), { timeout: 0 })
          const began = performance.now()
          await mooc.beginSignIn()
          await connect.signInAs(citizenId)
          await expect(mooc.greeting(`${honorific}${firstName} ${lastName}`)).toBeVisible()
          expect((await inbox.messages()).map(({ to }) => to)).toEqual([email])
          annotations.push({ type: 'milliseconds', description: String(performance.now() - began) })
        })
    })
