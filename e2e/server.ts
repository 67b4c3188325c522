/** A server of a test's own, started as a newcomer would (`npm start`), for what must survive its end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../scripts/network/port.mjs'

export class Server {
  private process: ChildProcess | undefined
  private constructor(
    private readonly port: number,
    /** Folder with its database. */
    readonly data: string,
    private readonly options: string[],
    private readonly environment: (inside: string, port: number) => Record<string, string>,
  ) {}

  /** Where it can be reached, once started. */
  origin = ''
  /** Everything it has printed. */
  log = ''

  /**
   * `environment` comes on top of what a start has anyway; it is told the address on this machine and the port. With
   * `database` it begins with a copy of that file.
   */
  static async start(
    options: string[] = [],
    environment: (inside: string, port: number) => Record<string, string> = () => ({}),
    { port, database }: { port?: number; database?: string } = {},
  ): Promise<Server> {
    const data = mkdtempSync(path.join(tmpdir(), 'rehearsal-e2e-'))
    if (database) copyFileSync(database, path.join(data, 'rehearsal.sqlite'))
    const server = new Server(port ?? (await freePort()), data, options, environment)
    await server.startAgain()
    return server
  }

  /** The address on this machine, also where people are told another one. */
  get inside(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Starts on the same port and data; resolves when it has printed its address. */
  async startAgain(): Promise<void> {
    const env = { ...process.env, PORT: String(this.port), DATA_DIR: this.data }
    for (const name of ['APP_ORIGIN', 'DATABASE_URL', 'HOST', 'NODE_ENV'])
      delete (env as Record<string, unknown>)[name]
    const child = spawn(process.execPath, ['scripts/start.mjs', ...this.options], {
      env: { ...env, ...this.environment(this.inside, this.port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.process = child
    let printed = ''
    child.stderr.on('data', (chunk: Buffer) => {
      this.log += chunk.toString()
    })
    this.origin = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        this.log += chunk.toString()
        const address = /ready at\s+(https?:\/\/\S+)/.exec(printed)?.[1]
        if (address) resolve(address.replace(/\/$/, ''))
      })
      child.on('exit', () => reject(new Error(`The server ended: ${this.log}`)))
    })
  }

  /** Ends it with no chance to finish anything. */
  async kill(): Promise<void> {
    const child = this.process
    if (!child || child.exitCode !== null) return
    const gone = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }

  /** Asks it to end, as whoever runs it would, and waits until it has; its exit code. */
  async end(): Promise<number | null> {
    const child = this.process
    if (!child || child.exitCode !== null) return child?.exitCode ?? null
    const gone = new Promise<number | null>(resolve => child.once('exit', resolve))
    child.kill('SIGTERM')
    return gone
  }

  async stop(): Promise<void> {
    await this.kill()
    rmSync(this.data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  }
}
