/** Circles in a graph: nodes from which a way leads back to themselves. Pure. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** One shortest way round for each circle that shares no node with another: `a → b → a`. */
export function circlesOf(graph: Graph): string[] {
  const found: string[] = []
  const told = new Set<string>()
  for (const start of [...graph.keys()].sort()) {
    const way = told.has(start) ? null : wayBack(graph, start)
    if (!way) continue
    for (const node of way) told.add(node)
    found.push(way.join(' → '))
  }
  return found
}

/** The shortest way from a node to itself, breadth first. */
function wayBack(graph: Graph, start: string): string[] | null {
  const cameFrom = new Map<string, string>()
  const next = [start]
  for (let here = next.shift(); here !== undefined; here = next.shift()) {
    for (const node of graph.get(here) ?? []) {
      if (node === start) return [start, ...trail(cameFrom, start, here), start]
      if (cameFrom.has(node)) continue
      cameFrom.set(node, here)
      next.push(node)
    }
  }
  return null
}

function trail(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const nodes: string[] = []
  for (let node: string | undefined = end; node !== undefined && node !== start; node = cameFrom.get(node))
    nodes.unshift(node)
  return nodes
}

/** A graph of those pairs. */
export function graphOf(edges: Iterable<readonly [string, string]>): Graph {
  const graph = new Map<string, Set<string>>()
  for (const [from, to] of edges) {
    if (!graph.has(from)) graph.set(from, new Set())
    graph.get(from)?.add(to)
  }
  return graph
}
