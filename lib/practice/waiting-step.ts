/** The page of a site that the learner left for the inbox or a card. Pure. */

/** The path kept in the `step` cookie by the front door, if it is a page of this room's sites; else null. */
export function waitingStep(roomId: string, kept: string | undefined): string | null {
  const shape = new RegExp(
    `^/r/${roomId}/(mooc|seis|learning|connect/interaction/[\\w-]+)(/[\\w-]+(\\.[\\w-]+)*)*$`,
  )
  return kept && kept.length < 300 && shape.test(kept) ? kept : null
}
