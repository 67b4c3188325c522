/**
 * The pairs of colours that stand on pages, by the names of public/tokens.css, with the least contrast that each may
 * have: 4.5 for text (WCAG 2.2, 1.4.3), 3 for what is no text (1.4.11). Shown at /about/style. Pure.
 */
import type { Face } from '@/lib/sites/sites.mjs'

export interface Pair {
  front: string
  ground: string
  least: 3 | 4.5
}

const text = (front: string, ground: string): Pair => ({ front, ground, least: 4.5 })
const shape = (front: string, ground: string): Pair => ({ front, ground, least: 3 })

type Site = Exclude<Face, 'practice'>
const site = (face: Site): Pair[] => [
  text('white', face),
  text(`${face}-deep`, 'white'),
  text(`${face}-deep`, `${face}-pale`),
  text('ink', `${face}-pale`),
  shape(face, 'white'),
]

export const pairsOf = {
  practice: [
    text('saffron-ink', 'saffron'),
    text('saffron-ink', 'saffron-pale'),
    text('saffron-ink-soft', 'saffron-pale'),
    // The perforated edge.
    shape('saffron-ink-soft', 'saffron'),
    shape('saffron-ink-soft', 'white'),
  ],
  paper: [
    text('ink', 'paper'),
    text('ink-muted', 'paper'),
    text('ink-muted', 'white'),
    text('white', 'ink'),
    text('ink', 'paper-deep'),
  ],
  mooc: site('mooc'),
  connect: site('connect'),
  seis: site('seis'),
  learning: site('learning'),
  states: [
    text('error-ink', 'error-pale'),
    text('error-ink', 'white'),
    shape('error', 'white'),
    text('success', 'success-pale'),
    text('success', 'white'),
    shape('focus', 'white'),
    shape('focus', 'paper'),
    // The ring on a site's dark ground.
    shape('saffron', 'mooc'),
    shape('saffron', 'connect'),
    shape('saffron', 'seis'),
    shape('saffron', 'learning'),
  ],
} satisfies Record<string, Pair[]>

export type PairGroup = keyof typeof pairsOf
export const pairGroups = Object.keys(pairsOf) as PairGroup[]
export const pairs: Pair[] = pairGroups.flatMap(group => pairsOf[group])
