import type { Room } from './room'

declare const handedOver: unique symbol

/**
 * A room at one instant, with the nightly hand-over of that instant's day done (manual part 2, step 8). lib/hand-over
 * alone makes it. What would be wrong before the hand-over asks for it: a save at SEIS, which would reach ETDA Connect
 * a day early, and whoever looks up a person there, who would not find what midnight brought. So leaving the hand-over
 * out does not compile.
 */
export interface RoomOfToday {
  readonly room: Room
  readonly realNow: Date
  readonly [handedOver]: true
}
