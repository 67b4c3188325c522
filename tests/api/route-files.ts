import { readdirSync } from 'node:fs'
import path from 'node:path'

const app = path.resolve(import.meta.dirname, '../../app')

/** The file of each route of a room, by its address below /r/[room]; groups in parentheses are no part of one. */
export const routeFiles: Record<string, string> = Object.fromEntries(
  readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter(file => /^r\/\[room\]\/.*\/route\.ts$/.test(file))
    .map(file => [
      `/${path.dirname(file)}`.replaceAll(/\/\([\w-]+\)/g, '').replace('/r/[room]', ''),
      path.join(app, file),
    ]),
)
