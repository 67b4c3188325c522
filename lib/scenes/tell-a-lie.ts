import { armFault } from '@/lib/faults/arm-fault'
import { disarmFault } from '@/lib/faults/disarm-fault'
import { lieIn, type WhatIfName, whatIfNames, whatIfs } from '@/lib/faults/what-if'
import { SceneBrowser } from './browser'
import { CarefulSite } from './careful-site'
import type { Stop } from './play'
import { CannotPlay, hopAt, type Stage } from './stage'

/** The tamperings that ETDA Connect can be made to tell a site, which the site itself has to notice. */
export const lieNames = whatIfNames.filter(what => lieIn(what) !== undefined)
export const isLie = (name: string): name is WhatIfName => lieNames.some(lie => lie === name)
/** Where none was chosen. */
export const usualLie = 'signature' satisfies WhatIfName

/** One lie told to a client that makes every check, and to one that makes none. */
export async function tellALie(
  stage: Stage,
  take: 'lenient' | 'careful',
  lie: WhatIfName,
): Promise<Stop | null> {
  const victims = new SceneBrowser()
  const site = take === 'careful' ? await carefulSite(stage) : await lenientSite(stage, victims)
  // For this client alone, and once: nothing that the room has armed is touched.
  const armed = await armFault(stage.room.id, {
    fault: whatIfs[lie].fault,
    times: 1,
    where: { client_id: site.clientId },
  })
  if (!armed.ok) throw new CannotPlay('the room holds too many failures')
  try {
    const back = await stage.signIn(victims, await site.begin(), stage.victim)
    stage.tell('victim', 'victim-signs-in', hopAt('authorization-request', 'code', back))
    const received = await site.receive(back.href)
    const liedIn = lieIn(lie)
    stage.tell('connect', 'lie-told', liedIn && hopAt(liedIn, 'code', back))
    stage.tell(
      'site',
      take === 'careful' ? 'all-checked' : 'nothing-checked',
      hopAt('callback', 'code', back),
    )
    if (received.ok) return null
    if (received.by === 'provider') throw new CannotPlay('refused for something else')
    return { by: 'site', check: received.check }
  } finally {
    await disarmFault(stage.room.id, armed.id)
  }
}

async function carefulSite(stage: Stage) {
  const registered = await stage.client()
  const site = new CarefulSite(stage.room.id, registered)
  return {
    clientId: registered.client_id,
    begin: () => site.begin(),
    receive: (answer: string) => site.receive(answer),
  }
}

/** It sends what a careful one sends, so that both are told the same lie, and looks at nothing that comes back. */
async function lenientSite(stage: Stage, browser: SceneBrowser) {
  const site = await stage.site([], { sends: ['state', 'nonce', 'pkce'] })
  return {
    clientId: site.client.client_id,
    begin: async () => site.begin(browser),
    receive: (answer: string) => site.receive(browser, answer),
  }
}
