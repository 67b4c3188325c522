/** Signs a person in and gives what it then knows of them, or throws. `walk` takes the person through ETDA Connect. */
export type OutsideClient = (walk: (url: string) => Promise<string>) => Promise<Record<string, unknown>>
