import { describe, expect, test } from 'vitest'
import { describeError, stableWords } from '@/e2e/clients/describe-error'

test.each([
  ['at http://localhost:3000/r/abc/connect.', 'at <url>'],
  ['kid _xK3b0aLq92mPz81Qf is unknown', 'kid <id> is unknown'],
  ['400 Client Error, RS256 expected', '<n> Client Error, RS256 expected'],
  ['read /tmp/rehearsal-a1/x.conf line 4', 'read <path> line <n>'],
  ["near '<!DOCTYPE html><html>…", "near '<page>"],
  ['oidc_proto_validate_code_response', 'oidc_proto_validate_code_response'],
])('of "%s" stays "%s"', (text, stable) => expect(stableWords(text)).toBe(stable))

describe('an error', () => {
  test('keeps its class, and gets the code and the words of what caused it', () => {
    const cause = Object.assign(new Error('unexpected claim value', { cause: { claim: 'nonce' } }), {
      code: 'COMPARISON_FAILED',
    })
    expect(describeError(new TypeError('not valid', { cause }))).toEqual({
      name: 'TypeError',
      code: 'COMPARISON_FAILED',
      message: 'not valid: unexpected claim value: claim nonce',
    })
  })

  test('tells the protocol’s code before the client’s own', () => {
    const error = Object.assign(new Error('refused'), { code: 'RESPONSE_BODY', error: 'invalid_grant' })
    expect(describeError(error).code).toBe('invalid_grant')
  })

  test.each([['text'], [undefined], [null]])('may be anything: %s', thrown => {
    expect(describeError(thrown)).toMatchObject({ message: String(thrown) })
  })
})
