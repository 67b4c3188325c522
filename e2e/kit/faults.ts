/** Failures on demand: arm one before the step, and ask afterwards whether it fired. */
import { expect } from '@playwright/test'
import type { Room } from './room.ts'

export interface FaultOptions {
  /** How often it fires; once by default. */
  times?: number
  /** How long a slow one (`token-slow`, `mail-late`) delays what it strikes. */
  seconds?: number
  /** Whom it is for; anybody by default. */
  where?: { client_id?: string; citizenId?: string; site?: 'connect' | 'seis' }
}

export interface ArmedFault {
  id: string
  fault: string
  times: number
  timesLeft: number
  seconds?: number
  /** When it fired, in real time; empty when it never did. */
  firedAt: string[]
}

export class Faults {
  constructor(private readonly room: Room) {}

  /** Arms a fault by its name in the catalogue (GET …/faults lists them); its id. */
  async arm(fault: string, options: FaultOptions = {}): Promise<string> {
    const { id } = await this.room.call<{ id: string }>('POST', '/faults', { fault, ...options })
    return id
  }

  /** What became of an armed fault. */
  read = (id: string) => this.room.call<ArmedFault>('GET', `/faults/${id}`)

  disarm = (id: string) => this.room.call('DELETE', `/faults/${id}`)
  disarmAll = () => this.room.call('DELETE', '/faults')

  /** Asserts that it fired so many times. */
  async expectFired(id: string, times = 1): Promise<void> {
    const { fault, firedAt } = await this.read(id)
    expect(firedAt, `${fault} should have fired ${times}×`).toHaveLength(times)
  }

  /** Asserts that it has not fired. */
  expectNotFired = (id: string) => this.expectFired(id, 0)
}
