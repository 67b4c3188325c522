/** Each exercise, walked through the routes of the sites: passed by who does what it asks, and by nobody else. */
import { describe, expect, test } from 'vitest'
import { type ExerciseName, exerciseOf } from '@/lib/exercises/exercises'
import { listExercises } from '@/lib/exercises/list-exercises'
import { armFault } from '@/lib/faults/arm-fault'
import { listFaults } from '@/lib/faults/list-faults'
import { listMessages } from '@/lib/mail/list-messages'
import { noteSighting } from '@/lib/progress/note-sighting'
import { readProgress } from '@/lib/progress/read-progress'
import { moveClock } from '@/lib/rooms/move-clock'
import { aRoom } from '../rooms/a-room'
import { castMember, recordOf, roomAgain } from '../seis/a-visit'
import { aLearner } from './a-learner'

const newAddress = 'somebody.new@ocsc.example'

async function aBeginning(exercise: ExerciseName, mode?: string) {
  const room = await aRoom({ pace: 'fast' })
  const learner = aLearner(room.id)
  const at = await learner.begin(exercise, mode)
  const runOf = async () => {
    const found = (await listExercises(await roomAgain(room))).find(one => one.exercise === exercise)
    if (!found) throw new Error('no such exercise')
    return found
  }
  return {
    ...{ room, learner, at, runOf },
    state: async () => (await runOf()).state,
    /** The room clock goes on: a wait or a suspension is over. */
    later: async (advanceSeconds = 10) => moveClock(await roomAgain(room), { advanceSeconds }),
  }
}
type Begun = Awaited<ReturnType<typeof aBeginning>>

async function again({ learner, later }: Begun): Promise<void> {
  await later()
  await learner.resend()
}

const walks: Record<
  ExerciseName,
  { left: (begun: Begun) => Promise<unknown>; done: (begun: Begun) => Promise<unknown> }
> = {
  'lost-code': {
    left: ({ learner }) => learner.giveDigits('ready'),
    done: async begun => {
      await begun.learner.giveDigits('ready')
      expect(await listMessages(begun.room.id)).toEqual([])
      await again(begun)
      await begun.learner.giveCode(await begun.learner.readCode())
    },
  },
  'wrong-email': {
    left: async ({ learner }) => {
      await learner.giveDigits('bad-email')
      await learner.proveAtSeis('bad-email')
      await learner.giveAddress(newAddress)
      await learner.enterSeis('bad-email')
      await learner.store(newAddress)
    },
    done: async ({ learner }) => {
      await learner.giveDigits('bad-email')
      await learner.proveAtSeis('bad-email')
      await learner.giveAddress(newAddress, 'somebody.else@ocsc.example')
      await learner.giveAddress(newAddress)
      await learner.enterSeis('bad-email')
      await learner.store(newAddress)
    },
  },
  'old-code': {
    left: async ({ learner }) => {
      await learner.giveDigits('ready')
      await learner.giveCode(await learner.readCode())
    },
    done: async begun => {
      const { learner } = begun
      await learner.giveDigits('ready')
      await again(begun)
      await learner.giveCode(await learner.readCode(1))
      await learner.giveCode(await learner.readCode())
    },
  },
  'locked-account': {
    left: async ({ learner }) => {
      await learner.giveDigits('ready')
      await learner.giveCode(await learner.readCode())
      await learner.giveDigits('ready')
    },
    done: async ({ learner, later }) => {
      await learner.giveDigits('ready')
      await learner.giveCode(await learner.readCode())
      await later()
      await learner.giveDigits('ready')
      await learner.giveCode(await learner.readCode())
    },
  },
  'retired-officer': {
    left: ({ learner }) => learner.giveDigits('ready'),
    done: ({ learner }) => learner.giveDigits('retired'),
  },
  'refused-consent': {
    left: async ({ learner }) => {
      await learner.giveDigits('ready')
      await learner.giveCode(await learner.readCode())
      await learner.decide('allow')
    },
    done: async ({ learner }) => {
      await learner.giveDigits('ready')
      await learner.giveCode(await learner.readCode())
      await learner.decide('deny')
      await learner.giveDigits('ready')
      await learner.giveCode(await learner.readCode())
      await learner.decide('allow')
    },
  },
  'left-too-early': {
    left: async ({ learner }) => {
      await learner.proveAtSeis('no-email')
      await learner.giveAddress(newAddress)
      await learner.enterSeis('no-email')
      await learner.store(newAddress)
    },
    done: async ({ learner, room }) => {
      await learner.proveAtSeis('no-email')
      await learner.giveAddress(newAddress)
      await learner.enterSeis('no-email')
      await moveClock(await roomAgain(room), { to: 'next-day' })
      await learner.giveDigits('no-email')
      await learner.go('/seis/profile')
      await learner.store(newAddress)
    },
  },
  'false-letter': {
    left: ({ learner }) => learner.giveDigits('ready'),
    done: async ({ learner }) => {
      await learner.giveDigits('ready')
      await learner.giveCode(await learner.readCode())
    },
  },
  'web-address': { left: async () => undefined, done: async () => undefined },
}
const names = Object.keys(walks) as ExerciseName[]
const walked = names.filter(name => exerciseOf(name).walk)

describe.each(walked)('%s', name => {
  const { question, walk } = exerciseOf(name)

  test('begins at its site, as its person', async () => {
    const { room, at } = await aBeginning(name)
    expect(at).toBe(`/${walk?.begins}`)
    const { turnCitizenId } = await roomAgain(room)
    expect(turnCitizenId).toBe(castMember(walk?.person as 'ready').citizenId)
  })

  test('is not done by who does less, and the right answer is not taken yet', async () => {
    const begun = await aBeginning(name)
    await walks[name].left(begun)
    await begun.learner.answer(name, question.right)
    expect(await begun.state()).toBe('under-way')
  })

  test('is done by who does what it asks, and passed by the right answer', async () => {
    const begun = await aBeginning(name)
    await walks[name].done(begun)
    expect(await begun.state()).toBe('to-answer')
    expect((await begun.runOf()).run?.slips).toBe(0)
    await begun.learner.answer(name, question.answers.find(answer => answer !== question.right) ?? '')
    expect(await begun.state()).toBe('to-answer')
    await begun.learner.answer(name, question.right)
    expect(await begun.state()).toBe('passed')
  })
})

/** Page by page on the way of who does what it asks: the manual's step, or what is said in its place. */
const advised: Record<ExerciseName, string[]> = {
  'lost-code': ['1.1', '1.3', '1.4', 'look', 'look', 'nothing'],
  'wrong-email': [
    ...['1.1', '1.3', '1.4', 'digits.bad-email', '2.1', '2.2', 'differ', 'emailConfirm.different'],
    ...['2.4', '2.4', '2.5', '2.6', '2.6', 'nothing'],
  ],
  'old-code': ['1.1', '1.3', '1.4', 'resend', 'resend', 'code.superseded', 'nothing'],
  'locked-account': ['1.1', '1.3', '1.4', '1.5', '1.5', '1.1', '1.3', '1.4', '1.5', 'nothing'],
  'retired-officer': ['1.1', '1.3', '1.4', 'nothing'],
  'refused-consent': [
    ...['1.1', '1.3', '1.4', '1.5', 'deny', 'page.denied'],
    ...['1.1', '1.3', '1.4', '1.5', '1.6', 'nothing'],
  ],
  'left-too-early': [
    ...['2.1', '2.2', '2.3', '2.4', '2.4', '2.5', 'leave', 'leave'],
    ...['1.1', '1.3', '1.4', 'digits.no-email', '2.6', 'nothing'],
  ],
  'false-letter': ['read', '1.3', '1.4', 'reference', 'nothing'],
  'web-address': [],
}

test.each(walked)('the advice of %s leads to what it is about, not past it', async name => {
  const begun = await aBeginning(name)
  await walks[name].done(begun)
  // Its site's first page was shown when it began, and again when the walk did.
  expect(begun.learner.told.slice(1)).toEqual(advised[name])
})

test.each(walked)('a test of %s advises nothing on any page', async name => {
  const begun = await aBeginning(name, 'test')
  await walks[name].done(begun)
  expect(new Set(begun.learner.told)).toEqual(new Set(['nothing']))
})

test.each(['wrong-email', 'old-code', 'refused-consent', 'left-too-early'] as const)(
  'who is past what %s is about is told to begin it again',
  async name => {
    const begun = await aBeginning(name)
    await walks[name].left(begun)
    expect(begun.learner.told.at(-1)).toBe('missed')
  },
)

test('the exercise that is a question alone is passed by the right answer', async () => {
  const begun = await aBeginning('web-address')
  expect(begun.at).toBe('/exercises/web-address')
  await begun.learner.answer('web-address', 'lookalike')
  expect(await begun.state()).toBe('to-answer')
  await begun.learner.answer('web-address', 'right')
  expect(await begun.state()).toBe('passed')
})

describe('another one that is begun', () => {
  test('takes away what the first armed, and nothing that somebody else did', async () => {
    const { room, learner, state } = await aBeginning('lost-code')
    const other = await armFault(room.id, { fault: 'mail-late', times: 1, where: {} })
    await learner.begin('refused-consent')
    expect((await listFaults(room.id)).map(({ id }) => id)).toEqual(other.ok ? [other.id] : [])
    expect(await state()).toBe('not-begun')
  })

  test('is given up with all that was armed', async () => {
    const { room, learner, state } = await aBeginning('locked-account')
    expect(await listFaults(room.id)).toMatchObject([
      { fault: 'too-many-tries', where: { citizenId: castMember('ready').citizenId } },
    ])
    await learner.go('/exercises/leave', {})
    expect(await listFaults(room.id)).toEqual([])
    expect(await state()).toBe('not-begun')
  })
})

test('one that was passed stays so while it is done again, and when that is given up', async () => {
  const { room, learner, state, runOf } = await aBeginning('web-address')
  await learner.answer('web-address', 'right')
  await learner.begin('web-address')
  expect(await state()).toBe('to-answer')
  await learner.go('/exercises/leave', {})
  expect(await state()).toBe('passed')
  expect((await runOf()).run?.passedAt).not.toBeNull()
  expect(await listFaults(room.id)).toEqual([])
})

test('the person is as they were at first, whatever was done with them before', async () => {
  const begun = await aBeginning('left-too-early')
  await walks['left-too-early'].left(begun)
  expect((await recordOf(begun.room, 'no-email')).email).toBe(newAddress)
  await begun.learner.begin('left-too-early')
  expect(await recordOf(begun.room, 'no-email')).toMatchObject({
    email: null,
    passwordEmail: null,
    savedAt: null,
  })
})

test('a part that was done stays done, and what was under way begins anew', async () => {
  const room = await aRoom({ pace: 'fast' })
  const seen = (step: number, state: 'at' | 'done' = 'at') =>
    noteSighting(room, { part: 1, step, state, slips: [] })
  await seen(1)
  await seen(7, 'done')
  await seen(1)
  await seen(4)
  await aLearner(room.id).begin('lost-code')
  const { 1: first } = await readProgress(room)
  expect(first?.ended?.steps.map(({ step }) => step)).toEqual([1, 7])
  expect(first?.story.steps.map(({ step }) => step)).toEqual([1])
})

test('slips beside those that it is about are counted', async () => {
  const begun = await aBeginning('lost-code', 'test')
  await begun.learner.giveDigits('ready')
  await begun.learner.giveCode('12')
  await again(begun)
  await begun.learner.giveCode(await begun.learner.readCode())
  expect((await begun.runOf()).run).toMatchObject({ mode: 'test', slips: 1 })
})

test('the false letter lies in the inbox, says that it is practice, and leads nowhere', async () => {
  const { room } = await aBeginning('false-letter')
  const [letter] = await listMessages(room.id)
  expect(letter?.text).toContain('ระบบจำลองเพื่อการฝึกอบรม')
  expect(letter?.from).toMatch(/\(จำลอง\) <[^@]+@[\w-]+\.example>$/)
  expect(letter?.text).not.toMatch(/https?:|www\.|\d{6}/)
  expect(letter?.to).toBe(castMember('ready').email)
})
