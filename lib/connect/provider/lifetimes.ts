/** Lives of the provider's things, in seconds of real time: outside clients reject anything else. */
export const interactionLifetimeSeconds = 3600
export const sessionLifetimeSeconds = 8 * 3600
