import type { z } from 'zod'
import { type Deed, usualFault } from '@/lib/classroom/deeds'
import type { ActOnClass } from './schemas/classroom'

/** The deed that a body names; its schema has seen to it that what it needs is there. */
export function deedOf({
  do: name,
  at,
  text = '',
  fault = usualFault,
  item,
}: Omit<z.output<typeof ActOnClass>, 'to'>): Deed {
  switch (name) {
    case 'hold':
      return { do: name, at: at ?? null }
    case 'hint':
      return { do: name, hint: at ?? text }
    case 'letter':
      return { do: name, words: text }
    case 'arm':
      return { do: name, fault }
    case 'next-exercise':
      return { do: name, item: item ?? null }
    default:
      return { do: name }
  }
}
