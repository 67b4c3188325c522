/**
 * Texts that are told apart by a name: of a slip, of a notice. Their type holds the names, so whoever has a name
 * without a sentence does not compile.
 */
import { type Messages, messages, type Namespace } from './messages'
import { type Locale, type MessageKey, translator, type Values } from './translator'

export interface Sentences<Name extends string> {
  say: (locale: Locale, name: Name, values?: Values) => string
  has: (name: string) => boolean
}

/** Whether a name that came from outside has its sentence here. */
export const isNameOf = <Name extends string>(sentences: Sentences<Name>, name?: string): name is Name =>
  name !== undefined && sentences.has(name)

/** Where sentences stand: the path of a group of texts, with dots, its namespace first. */
type Group = { [N in Namespace]: GroupBelow<Messages[N], N> }[Namespace]
type GroupBelow<T, Path extends string> = {
  [K in keyof T & string]: T[K] extends string ? never : `${Path}.${K}` | GroupBelow<T[K], `${Path}.${K}`>
}[keyof T & string]

/** The names of the texts right in a group. */
export type NameIn<G extends string> = G extends `${infer N extends Namespace}.${infer Path}`
  ? NameBelow<MessageKey<N>, Path>
  : never
type NameBelow<Key, Path extends string> = Key extends `${Path}.${infer Name}` ? WithoutDot<Name> : never
type WithoutDot<Name extends string> = Name extends `${string}.${string}` ? never : Name

const isNamespace = (name: string): name is Namespace => Object.hasOwn(messages.th, name)

/** The sentences of all the groups, e.g. `sentences('identity.slips.otp', 'connect.otp.slips')`. */
export function sentences<G extends Group = never>(...groups: readonly G[]): Sentences<NameIn<G>> {
  const find = (locale: Locale, name: string): ((values?: Values) => string) | null => {
    for (const group of groups) {
      const [namespace = '', ...path] = group.split('.')
      if (!isNamespace(namespace)) continue
      const t = translator(locale, namespace)
      const key = [...path, name].join('.')
      if (t.has(key)) return values => t(key, values)
    }
    return null
  }
  const say = (locale: Locale, name: string, values?: Values): string => {
    const sentence = find(locale, name)
    if (!sentence) throw new Error(`No sentence for ${name} in ${groups.join(', ')}`)
    return sentence(values)
  }
  return { say, has: name => find('th', name) !== null }
}
