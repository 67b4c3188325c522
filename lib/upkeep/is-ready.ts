import { writeARow } from './store'

/** Whoever asks more often is told the same again. */
const freshMilliseconds = 2000
/** Whoever asks wants to know within two seconds; a database that says nothing is away. */
const patienceMilliseconds = 1500

let last: { at: number; isReady: Promise<boolean> } | undefined

/** Whether this process can serve: its database takes a write. One question at a time, whoever asks how often. */
export function isReady(now = Date.now()): Promise<boolean> {
  if (!last || now - last.at >= freshMilliseconds) last = { at: now, isReady: ask() }
  return last.isReady
}

function ask(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const timeOut = new Promise<boolean>(resolve => {
    timer = setTimeout(resolve, patienceMilliseconds, false)
  })
  const written = writeARow().then(
    () => true,
    () => false,
  )
  return Promise.race([written, timeOut]).finally(() => clearTimeout(timer))
}
