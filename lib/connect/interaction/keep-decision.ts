import { decideOnce, type Interaction } from './store'

/** Keeps what the proven person decided at consent: true for exactly one of any number of simultaneous decisions. */
export const keepDecision = (
  interaction: Pick<Interaction, 'roomId' | 'uid' | 'personId'>,
  decision: 'allow' | 'deny',
): Promise<boolean> => decideOnce(interaction, decision)
