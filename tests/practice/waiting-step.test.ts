import { describe, expect, test } from 'vitest'
import { waitingStep } from '@/lib/practice/waiting-step'

const room = 'abcdefghjkmnpqrstuvw'

describe('the way back leads to a page of this room’s sites', () => {
  test.each([
    `/r/${room}/mooc`,
    `/r/${room}/mooc/courses/OCSC00036`,
    `/r/${room}/connect/interaction/Ab_9-x/otp`,
    `/r/${room}/seis/verify-identity`,
  ])('%s', path => expect(waitingStep(room, path)).toBe(path))
})

describe('and nowhere else', () => {
  test.each([
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    `/r/${room}`,
    `/r/${room}/mail`,
    `/r/${room}/moocx`,
    `/r/${room}/mooc/../../../evil`,
    `/r/${room}/mooc//evil.example`,
    `/r/${room}/mooc?next=https://evil.example`,
    `/r/${room}/mooc\\evil`,
    '/r/anotherroomanotherro/mooc',
  ])('%s', path => expect(waitingStep(room, path)).toBeNull())
})
