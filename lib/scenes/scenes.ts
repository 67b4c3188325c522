/** The scenes: each with its takes, the unprotected one first, so that the attack is seen before what stops it. */
import type { WhatIfName } from '@/lib/faults/what-if'
import { forgeSignIn } from './forge-sign-in'
import { injectCode } from './inject-code'
import { mixUp } from './mix-up'
import type { Stop } from './play'
import { replayCode } from './replay-code'
import { showForeignToken } from './show-foreign-token'
import type { Stage } from './stage'
import { tellALie } from './tell-a-lie'

interface Scene<Take extends string> {
  takes: readonly Take[]
  /** What stopped it, and at whom; null where it succeeded. `lie` is what is wrong, in the scene where it is chosen. */
  play: (stage: Stage, take: Take, lie: WhatIfName) => Promise<Stop | null>
}

const scene = <Take extends string>(takes: readonly Take[], play: Scene<Take>['play']) => ({
  takes,
  playAll: (stage: Stage, lie: WhatIfName) =>
    takes.map(take => ({ take, play: () => play(stage, take, lie) })),
})

export const scenes = {
  'code-injection': scene(['nothing', 'nonce', 'pkce'], injectCode),
  'login-csrf': scene(['nothing', 'state'], forgeSignIn),
  'mix-up': scene(['nothing', 'response-iss'], mixUp),
  'code-replay': scene(['nothing', 'code'], replayCode),
  audience: scene(['nothing', 'aud'], showForeignToken),
  'one-lie': scene(['lenient', 'careful'], tellALie),
} as const

export type SceneName = keyof typeof scenes
export const isSceneName = (name: string): name is SceneName => Object.hasOwn(scenes, name)
export const sceneNames = Object.keys(scenes).filter(isSceneName)
/** Those of every scene. */
export type TakeName = (typeof scenes)[SceneName]['takes'][number]
