/** Where a scene is played: its people, their browsers, the sites that are registered for it, and what is told. */
import { deleteClient } from '@/lib/connect/clients/delete-client'
import { keepSceneClient, type SceneClient } from '@/lib/connect/clients/keep-scene-client'
import { publicUrl, tracePath } from '@/lib/paths'
import type { PersonOfRoom } from '@/lib/people/list-people'
import type { Room } from '@/lib/rooms/room'
import { keysByTag } from '@/lib/trace/hide'
import type { HopKind } from '@/lib/trace/hop'
import type { SceneBrowser } from './browser'
import type { Actor, HopName, Step, StepName } from './play'
import { type Guard, SceneSite } from './scene-site'

/** What keeps a scene from being played to its end, though nothing of it is wrong. */
export class CannotPlay extends Error {
  override name = 'CannotPlay'
}

export class Stage {
  private readonly registered: string[] = []
  private steps: Step[] = []

  constructor(
    readonly room: Room,
    readonly victim: PersonOfRoom,
    readonly thief: PersonOfRoom,
  ) {}

  /** A site with these protections, registered until the play is over. */
  async site(guarded: readonly Guard[], { isPublic = false, sends = guarded } = {}): Promise<SceneSite> {
    return new SceneSite(this.room.id, await this.client(isPublic), new Set(guarded), new Set(sends))
  }

  async client(isPublic = false): Promise<SceneClient> {
    const client = await keepSceneClient(this.room.id, {
      client_name: 'Scene',
      redirect_uri: publicUrl(tracePath(this.room.id, '/scenes/callback')),
      isPublic,
    })
    if (!client) throw new CannotPlay('the room is gone')
    this.registered.push(client.client_id)
    return client
  }

  /** Takes the sites away again. */
  async clear(): Promise<void> {
    await Promise.all(this.registered.splice(0).map(id => deleteClient(this.room.id, id)))
  }

  /**
   * A person signs in at ETDA Connect for a site, without their clicks: the address at which the browser would be back
   * at the site, not yet opened.
   */
  async signIn(browser: SceneBrowser, request: string, person: PersonOfRoom): Promise<URL> {
    const hinted = `${request}&${new URLSearchParams({ login_hint: person.citizenId })}`
    const callback = publicUrl(tracePath(this.room.id, '/scenes/callback'))
    const back = await browser.open(hinted, url => url.startsWith(callback))
    if (!back || !new URL(back).searchParams.has('code')) throw new CannotPlay('no code came')
    return new URL(back)
  }

  /** Tells a step, and which message in the trace it was. */
  tell(who: Actor, step: StepName, hop?: HopName | null): void {
    this.steps.push({ who, step, ...(hop ? { hop } : {}) })
  }

  /** What was told since the last take. */
  told(): Step[] {
    return this.steps.splice(0)
  }
}

/** The newest message of that kind so far, or the first, in the flow of a value of an address: `code` or `state`. */
export function hopAt(
  kind: HopKind,
  name: 'code' | 'state',
  address: string | URL,
  which: 'newest' | 'first' = 'newest',
): HopName | null {
  const [key] = keysByTag(name, new URL(address).searchParams.get(name))
  return key ? { kind, key, ...(which === 'first' ? { isFirst: true } : {}) } : null
}
