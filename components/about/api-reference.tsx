/** The OpenAPI document, to read: made from the very object that is served as JSON. */
import type { openapi } from '@/lib/api/openapi'
import { operations as everyOperation } from '@/lib/api/operations'
import { type Locale, translator } from '@/lib/i18n/translator'

interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: string[]
  const?: unknown
  format?: string
  items?: Schema
  anyOf?: Schema[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
}

interface Described {
  operationId: string
  tags: [string]
  summary: string
  security?: []
  parameters: { name: string; in: string; description?: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>
}

interface Document {
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, Schema> }
}

export function ApiReference({ locale, document }: { locale: Locale; document: ReturnType<typeof openapi> }) {
  const t = translator(locale, 'about')
  const { paths, components } = document as unknown as Document
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const tags = new Set(everyOperation.map(({ tag }) => tag))
  return [...tags].map(tag => (
    <section key={tag} aria-labelledby={`tag-${tag}`} className="mt-8">
      <h2 id={`tag-${tag}`} className="text-lg">
        {t(`api.tags.${tag}`)}
      </h2>
      {operations
        .filter(({ operation }) => operation.tags[0] === tag)
        .map(({ path, method, operation }) => (
          <Operation
            key={operation.operationId}
            {...{ locale, path, method, operation, schemas: components.schemas }}
          />
        ))}
    </section>
  ))
}

interface OperationProps {
  locale: Locale
  path: string
  method: string
  operation: Described
  schemas: Record<string, Schema>
}

function Operation({ locale, path, method, operation, schemas }: OperationProps) {
  const t = translator(locale, 'about')
  const { operationId, summary, parameters, requestBody, responses } = operation
  const body = requestBody?.content['application/json']?.schema
  const query = parameters.filter(parameter => parameter.in === 'query')
  const statuses = Object.entries(responses)
  const refusals = statuses.filter(([status]) => Number(status) >= 400)
  return (
    <details id={operationId} className="border-b border-line">
      <summary className="min-h-12 py-2">
        <code className="font-mono text-sm font-bold">
          {method.toUpperCase()} {path.replace('/api/v1', '')}
        </code>{' '}
        <span lang="en">{summary}</span>
      </summary>
      <div className="pb-6 pl-1 sm:pl-6">
        {operation.security && <p className="text-sm">{t('api.open')}</p>}
        {body && <Fields locale={locale} title={t('api.takes')} schema={body} schemas={schemas} />}
        {query.length > 0 && (
          <Fields
            locale={locale}
            title={t('api.query')}
            schema={{
              properties: Object.fromEntries(
                query.map(({ name, description, schema }) => [
                  name,
                  { ...schema, ...(description ? { description } : {}) },
                ]),
              ),
            }}
            schemas={schemas}
          />
        )}
        {statuses
          .filter(([status]) => Number(status) < 400)
          .map(([status, { content = {} }]) => {
            const schema = Object.values(content)[0]?.schema
            return (
              <Fields
                key={status}
                locale={locale}
                title={`${t('api.answers')} ${status}${schema ? `: ${typeOf(schema)}` : ''}`}
                schema={schema?.items ?? schema ?? {}}
                schemas={schemas}
              />
            )
          })}
        {refusals.length > 0 && (
          <>
            <h4 className="mt-4 text-sm font-semibold">{t('api.problems')}</h4>
            <ul lang="en" className="mt-1 text-sm">
              {refusals.map(([status, { description }]) => (
                <li key={status}>
                  <code className="font-mono">{status}</code> {description}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}

interface FieldsProps {
  locale: Locale
  title: string
  schema: Schema
  schemas: Record<string, Schema>
}

function Fields({ locale, title, schema, schemas }: FieldsProps) {
  const t = translator(locale, 'about')
  const { properties = {}, required = [] } = schemas[nameOf(schema.$ref)] ?? schema
  return (
    <>
      <h4 className="mt-4 text-sm font-semibold">{title}</h4>
      <dl lang="en" className="mt-1 text-sm">
        {Object.entries(properties).map(([name, property]) => (
          <div key={name} className="flex flex-wrap gap-x-3 border-t border-line py-1">
            <dt className="font-mono font-semibold">{name}</dt>
            <dd className="text-muted">
              {typeOf(property)}
              {required.includes(name) ? `, ${t('api.required')}` : ''}
              {property.description ? ` – ${property.description}` : ''}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const nameOf = (ref = ''): string => ref.split('/').at(-1) ?? ''

/** A schema in a few characters: string, "real" | "fast", Persona[] … */
function typeOf(schema: Schema): string {
  if (schema.$ref) return nameOf(schema.$ref)
  if (schema.enum)
    return schema.enum.length > 8 ? 'string' : schema.enum.map(value => `"${value}"`).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ')
  if (schema.items) return `${typeOf(schema.items)}[]`
  const types = [schema.type].flat().join(' | ')
  return [types, schema.format && `(${schema.format})`].filter(Boolean).join(' ') || 'any'
}
