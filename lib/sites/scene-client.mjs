// @ts-check
/** The clients of a scene (lib/scenes): registered for one play, and gone with it. Pure. */

/** What the id of such a client begins with, and of no other. */
export const sceneClientPrefix = 'scene_'

/**
 * Whether it is one. Nobody else can name one: its id is random, and lives as long as the play.
 * @param {unknown} id
 */
export const isSceneClient = id => typeof id === 'string' && /^scene_[a-z0-9]{16}$/.test(id)
