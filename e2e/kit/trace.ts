import type { Room } from './room.ts'

/** One thing that passed between browser and sites. Secrets, citizen ids and mailboxes are masked. */
export interface Hop {
  id: string
  at: string
  kind: string
  channel: 'front' | 'back' | 'inside'
  from: string
  to: string
  keys: string[]
  method?: string
  address?: string
  status?: number
  request?: Record<string, unknown>
  response?: Record<string, unknown>
  /** `by` says who made it: the provider or the site, which acted on it, or the trace, which recomputed it. */
  checks?: { name: string; ok: boolean; by: 'provider' | 'site' | 'trace'; detail?: string }[]
}

/** What passed between the sites of the room. A failed test has it attached to the report, as room-trace.json. */
export class Trace {
  constructor(private readonly room: Room) {}

  /** Oldest first; `after` is a hop's id. */
  hops = (wish: { after?: string } = {}): Promise<Hop[]> =>
    this.room.call('GET', `/trace?${new URLSearchParams(wish)}`)

  /** Those of one kind, e.g. `token`. */
  of = async (kind: string): Promise<Hop[]> => (await this.hops()).filter(hop => hop.kind === kind)
}
