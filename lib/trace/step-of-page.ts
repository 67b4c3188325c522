import { redirect } from 'next/navigation'
import { tracePath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { flowOfPage } from './flow-of-page'
import type { Flow } from './join-flows'
import { type Moment, momentsOf } from './moments'

export interface StepOfPage {
  room: Room
  flow: Flow
  /** Path of the flow; a step is below it. */
  flowPath: string
  moments: readonly Moment[]
  /** 1 is the first. */
  number: number
  moment: Moment
}

/** The step of a flow that an address names; an unknown one leads to the first, with `rest` of the address. */
export async function stepOfPage(
  params: Promise<{ room: string; flow: string; step: string }>,
  rest = '',
): Promise<StepOfPage> {
  const { room, flow } = await flowOfPage(params)
  const { step } = await params
  const flowPath = tracePath(room.id, `/${flow.id}`)
  const moments = momentsOf(flow)
  const number = /^[1-9]\d{0,3}$/.test(step) ? Number(step) : 0
  const moment = moments[number - 1]
  if (!moment) redirect(`${flowPath}/1${rest}`)
  return { room, flow, flowPath, moments, number, moment }
}
