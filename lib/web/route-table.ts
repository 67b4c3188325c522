/**
 * Which route handler answers an address: the folders of `app` are the list, read by the bundler. The order is Next's,
 * which answers the same addresses while developing.
 */

/** What Next calls a route handler: web standards in and out. */
export type RouteHandler = (
  request: Request,
  context: { params: Promise<never> },
) => Response | Promise<Response>
/** The exports of a route.ts, by method. */
export type RouteModule = Partial<Record<string, RouteHandler>>
/** Every route.ts by its path, as the bundler's `import.meta.glob` gives them. */
export type RouteFiles = Record<string, () => Promise<RouteModule>>

/** A part of an address that is left open: one segment, all that follow (one at least), or all that follow or nothing. */
interface Open {
  name: string
  takes: 'one' | 'rest' | 'rest or nothing'
}

interface Route {
  /** How many segments it has; null where that is left open. */
  depth: number | null
  fits: RegExp
  open: Open[]
  load: () => Promise<RouteModule>
}

export interface FoundRoute {
  params: Record<string, string | string[] | undefined>
  load: () => Promise<RouteModule>
}

const openPart = /^\[(\[?)(\.\.\.)?(\w+)\]?\]$/

function openOf(segment: string): Open | null {
  const [, optional, rest, name] = openPart.exec(segment) ?? []
  if (!name) return null
  return { name, takes: optional ? 'rest or nothing' : rest ? 'rest' : 'one' }
}

const shapes = { one: '/([^/]+)', rest: '/(.+)', 'rest or nothing': '(?:/(.+))?' }
const literally = (segment: string): string => segment.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

function routeOf(file: string, load: () => Promise<RouteModule>): Route {
  const segments = file
    .replace(/^.*?\/app\/|\/?route\.ts$/g, '')
    .split('/')
    .filter(segment => !/^\(.*\)$/.test(segment))
  const shape = segments.map(segment => {
    const open = openOf(segment)
    return open ? shapes[open.takes] : `/${literally(segment)}`
  })
  const open = segments.flatMap(segment => openOf(segment) ?? [])
  const depth = open.every(({ takes }) => takes === 'one') ? segments.length : null
  return { depth, fits: new RegExp(`^${shape.join('')}$`), open, load }
}

/** How much of an address is left open: of two that fit, the one that says more answers. */
const openness = ({ open }: Route): number =>
  open.reduce((sum, { takes }) => sum + (takes === 'one' ? 1 : 100), 0)

/** The table of these files. A path that no file fits is Next's: a page, a file of `public`, or nothing. */
export function routeTable(files: RouteFiles): (path: string) => FoundRoute | null {
  const routes = Object.entries(files)
    .map(([file, load]) => routeOf(file, load))
    .sort((one, other) => openness(one) - openness(other))
  // Asked at every request: of a hundred routes, a dozen are as deep as the path. Those of no depth come last anyway.
  const ofDepth = new Map<number | null, Route[]>()
  for (const route of routes) ofDepth.set(route.depth, [...(ofDepth.get(route.depth) ?? []), route])
  return path => {
    const asDeep = ofDepth.get(path.split('/').length - 1) ?? []
    for (const { fits, open, load } of [...asDeep, ...(ofDepth.get(null) ?? [])]) {
      const match = fits.exec(path)
      if (!match) continue
      const params = open.map(({ name, takes }, at) => {
        const given = match[at + 1]
        return [name, takes === 'one' ? decoded(given ?? '') : given?.split('/').map(decoded)] as const
      })
      return { params: Object.fromEntries(params), load }
    }
    return null
  }
}

/** The front door has looked at its escapes. */
const decoded = (segment: string): string => decodeURIComponent(segment)
