/** The empty Next in one process, served as the site is: by Next's documented custom server. */
import { createServer } from 'node:http'

process.env.NODE_ENV = 'production'
const { default: next } = await import('next')
const [dir, port] = process.argv.slice(2)
const site = next({ dev: false, dir, port: Number(port), hostname: 'localhost' })
await site.prepare()
const answer = site.getRequestHandler()
createServer((request, response) => void answer(request, response)).listen(Number(port), 'localhost', () =>
  process.send?.('ready'),
)
