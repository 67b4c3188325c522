/** The OpenAPI document: valid in the eyes of a validator we did not write, complete, and true of every answer. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { openapi } from '@/lib/api/openapi'
import { operations } from '@/lib/api/operations'

const document = openapi() as {
  openapi: string
  paths: Record<string, Record<string, { operationId: string }>>
  components: { schemas: Record<string, unknown> }
}

/** Every route file of the control API, as path and methods. */
function routes(): string[] {
  const root = path.join(process.cwd(), 'app/api')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    file => path.basename(file) === 'route.ts' && !file.includes('[...'),
  )
  return files.flatMap(file => {
    const address = `/api/${path.dirname(file).split(path.sep).join('/')}`.replace(/\[(\w+)\]/g, '{$1}')
    const source = readFileSync(path.join(root, file), 'utf8')
    const methods = [
      ...source.matchAll(/^export (?:const|async function|function) (GET|POST|PATCH|DELETE)\b/gm),
    ]
    return methods.map(([, method = '']) => `${method} ${address}`)
  })
}

test('an independent validator finds it valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
  expect(document.openapi).toMatch(/^3\.1\./)
})

test('every route is in it, and nothing else', () => {
  const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  expect(described.sort()).toEqual(routes().sort())
})

test('every $ref leads somewhere', () => {
  const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  )
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter(name => !document.components.schemas[name ?? ''])).toEqual([])
})

describe('operation ids', () => {
  test('are unique: a client is generated from them', () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('what a failure leaves out has no default in its schema: generators would require it', () => {
  const found = JSON.stringify(openapi())
  const { components } = JSON.parse(found)
  const { times, where } = components.schemas.ArmFault.properties
  for (const member of [times, where]) {
    expect(member).toMatchObject({ description: expect.any(String) })
    expect(member).not.toHaveProperty('default')
  }
  expect(components.schemas.ArmFault.required).toEqual(['fault'])
})
