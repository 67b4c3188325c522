/** What a word says of each table that it owns: by whom its rows are held, and when they go. Types only. */
import type { Prisma } from './generated/sqlite/client'

export type ModelName = Prisma.ModelName

type RowsOf<M extends ModelName> = NonNullable<
  NonNullable<Prisma.TypeMap['model'][M]['operations']['deleteMany']['args']['where']>
>

/** Every column of a table. */
export type ColumnOf<M extends ModelName> = keyof Prisma.TypeMap['model'][M]['payload']['scalars']

interface TableOf<M extends ModelName> {
  model: M
  /** `room`: each row has the room's id, and goes with it. `installation`: no room's. `itself`: the rooms. */
  of: 'room' | 'installation' | 'itself'
  /** Rows have an `expiresAt`. Those of real time are swept; those of the room clock, which can be moved, are not. */
  expires?: 'real time' | 'room clock'
  /** Rows that a reset leaves. */
  resetKeeps?: { rows: RowsOf<M>; because: string }
  /** Rows about one person: they go with the person. */
  ofPerson?: {
    rows: (citizenId: string) => RowsOf<M>
    /** What becomes of them when somebody from outside changes the person. */
    whenChanged: 'stays' | 'goes' | 'is written anew'
  }
}

/** In a word's list a table stands before those that it refers to: no deleted row takes an unbounded number along. */
export type Table = { [M in ModelName]: TableOf<M> }[ModelName]
