/**
 * How much one room holds, so that a loop of requests fills no disk. Far from what a class of forty with people of
 * their own, or a run of tests in one room, comes to. What a person does by hand has limits of its own (codes,
 * tries), and the trace keeps its newest hops.
 */
export const roomLimits = {
  people: 200,
  /** Registered by testers. */
  clients: 100,
  /** Spent ones too: they report when they fired. */
  faults: 500,
} as const
