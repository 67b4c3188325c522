/** The OpenAPI 3.1 document of the control API, made from the very schemas that its routes check with. */
import { z } from 'zod'
import { env } from '@/lib/env'
import { operations } from './operations'
import type { Operation } from './operations/operation'
import { type ProblemCode, problems } from './problem'
import { answerSchemas, requestSchemas } from './schemas/named'

type Json = Record<string, unknown>

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** Schemas by name, without what marks a document of its own. */
function components(schemas: Record<string, z.ZodType>, io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const made = z.toJSONSchema(registry, {
    io,
    uri: id => `#/components/schemas/${id}`,
    unrepresentable: 'any',
  }).schemas
  return Object.fromEntries(Object.entries(made).map(([name, { $schema, $id, ...schema }]) => [name, schema]))
}

const nameOf = (schemas: Record<string, z.ZodType>, schema: z.core.$ZodType): string | undefined =>
  Object.keys(schemas).find(name => schemas[name] === schema)

function answerSchema(schema: z.ZodType): Json {
  if (schema instanceof z.ZodArray) {
    const name = nameOf(answerSchemas, schema.element)
    return { type: 'array', items: name ? refTo(name) : {} }
  }
  const name = nameOf(answerSchemas, schema)
  return name ? refTo(name) : {}
}

/** What goes into each brace of a path; `id` is of what the operation is about. */
const pathParameters: Record<string, string> = {
  room: '`id` of the room, as POST /rooms gave it',
  class: '`id` of the class, as POST /classes gave it; to join it, its six digits',
  citizenId: 'Practice citizen id, 13 digits',
  clientId: '`client_id` of a registered client',
  flow: '`id` of a flow, as …/trace/flows lists them',
  id: '`id`, as the list or the POST gave it',
}

function parameters({ path, query }: Operation): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: pathParameters[name],
    schema: { type: 'string' },
  }))
  if (!query) return inPath
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' })
  const inQuery = Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = typeof property === 'boolean' ? {} : property
    return { name, in: 'query', required: false, description, schema }
  })
  return [...inPath, ...inQuery]
}

const headersOf = (meanings: Record<string, string>): Json =>
  Object.fromEntries(
    Object.entries(meanings).map(([name, description]) => [
      name,
      { description, schema: { type: name === 'Retry-After' ? 'integer' : 'string' } },
    ]),
  )

/** Headers that go with a refusal, by its status. */
const refusalHeaders: Record<number, Record<string, string>> = {
  401: { 'WWW-Authenticate': 'Bearer (RFC 6750 §3)' },
  429: { 'Retry-After': 'Seconds after which it can be tried again' },
  503: { 'Retry-After': 'Seconds after which it can be tried again' },
}

/** What an operation may refuse with: its own problems, and those of every operation of its kind. */
function refusals(operation: Operation): Json {
  const codes: ProblemCode[] = [
    ...(operation.open ? [] : (['unauthorized', 'too-many-wrong-tokens'] as const)),
    ...(operation.body
      ? (['malformed-json', 'invalid-body', 'body-too-large', 'unsupported-media-type'] as const)
      : []),
    ...(operation.query ? (['invalid-query'] as const) : []),
    ...(operation.problems ?? []),
  ]
  const statuses = [...new Set(codes.map(code => problems[code][0]))]
  const describeStatus = (status: number) => ({
    description: codes
      .filter(code => problems[code][0] === status)
      .map(code => `${code}: ${problems[code][1]}`)
      .join('. '),
    ...(refusalHeaders[status] ? { headers: headersOf(refusalHeaders[status]) } : {}),
    content: { 'application/problem+json': { schema: refTo('Problem') } },
  })
  return Object.fromEntries(statuses.map(status => [String(status), describeStatus(status)]))
}

function success(operation: Operation): Json {
  const { status, answer, mediaType = 'application/json', summary, headers, alsoAs = {} } = operation
  if (status === 204) return { description: 'Done' }
  const schema = answer
    ? answerSchema(answer)
    : mediaType === 'application/json'
      ? { type: 'object' }
      : { type: 'string' }
  const others = Object.entries(alsoAs).map(([type, description]) => [
    type,
    { schema: { type: 'string', description } },
  ])
  return {
    description: summary,
    ...(headers ? { headers: headersOf(headers) } : {}),
    content: { [mediaType]: { schema }, ...Object.fromEntries(others) },
  }
}

/** Answers of another status in the very shape of the success. */
const otherwise = ({ answer, otherStatuses = {} }: Operation): Json =>
  Object.fromEntries(
    Object.entries(otherStatuses).map(([status, description]) => [
      status,
      { description, content: { 'application/json': { schema: answer ? answerSchema(answer) : {} } } },
    ]),
  )

function describe(operation: Operation): Json {
  const { id, tag, summary, body, status, open, byClass } = operation
  const name = body && nameOf(requestSchemas, body)
  // No body counts as {}: one is required where {} would not do.
  const required = body?.safeParse({}).success === false
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(open ? { security: [] } : byClass ? { security: [{ classToken: [] }] } : {}),
    parameters: parameters(operation),
    ...(name ? { requestBody: { required, content: { 'application/json': { schema: refTo(name) } } } } : {}),
    responses: { [status]: success(operation), ...otherwise(operation), ...refusals(operation) },
  }
}

/** The whole document; the server it names is the configured origin. */
export function openapi(): Json {
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'SSO Rehearsal: control API',
      version: '1.0.0',
      description:
        'Opens and drives practice rooms. A simulation for training and tests: everybody in it is invented, and practice IDs only are taken. Unknown fields and parameters are refused by name. Errors are application/problem+json (RFC 9457): decide by `code`. Any other address is 404 no-such-address, any other method 405 method-not-allowed with Allow; 500 server-error is ours, and so is 503 service-unavailable (with Retry-After).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: env().APP_ORIGIN }],
    security: [{ roomToken: [] }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map(name => ({ name })),
    paths,
    components: {
      securitySchemes: {
        roomToken: { type: 'http', scheme: 'bearer', description: 'token of POST /rooms' },
        classToken: { type: 'http', scheme: 'bearer', description: 'token of POST /classes' },
      },
      schemas: { ...components(requestSchemas, 'input'), ...components(answerSchemas, 'output') },
    },
  }
}
