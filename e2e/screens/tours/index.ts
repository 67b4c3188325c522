/** Every screen and state of the product, in tours by site. */
import { classroomTours } from './classroom'
import { connectTours } from './connect'
import { englishTours } from './english'
import { learningTours } from './learning'
import { moocTours } from './mooc'
import { ownSiteTours } from './own-site'
import { practiceTours } from './practice'
import { publicTours } from './public'
import { seisTours } from './seis'
import { startAddressesTours } from './start-addresses'
import type { Tour } from './tour'
import { traceTours } from './trace'

export const tours: Record<string, Tour> = {
  ...practiceTours,
  ...traceTours,
  ...publicTours,
  ...classroomTours,
  ...moocTours,
  ...connectTours,
  ...seisTours,
  ...learningTours,
  ...ownSiteTours,
  ...startAddressesTours,
  ...englishTours,
}
