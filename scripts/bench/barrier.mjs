/** Everybody waits until all are there, however often. @param {number} count @returns {() => Promise<void>} */
export function barrier(count) {
  let waiting = 0
  let open = () => {}
  let opened = new Promise(resolve => {
    open = () => resolve(undefined)
  })
  return async () => {
    const mine = opened
    waiting++
    if (waiting === count) {
      waiting = 0
      const release = open
      opened = new Promise(resolve => {
        open = () => resolve(undefined)
      })
      release()
    }
    await mine
  }
}
