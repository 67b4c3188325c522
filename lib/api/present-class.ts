/** Shapes of what the control API answers of classes; their schemas are in schemas/classroom.ts. */
import type { Board, Learner } from '@/lib/classroom/board'
import type { Classroom } from '@/lib/classroom/classroom'
import { classroomPath, joinPath, publicUrl } from '@/lib/paths'

/** With `token` the board's address is the trainer's link. */
export const classUrls = ({ id, code }: Pick<Classroom, 'id' | 'code'>, token?: string) => ({
  board: publicUrl(classroomPath(id, token ? `/enter/${token}` : '')),
  join: publicUrl(joinPath(code)),
  present: publicUrl(classroomPath(id, '/join-screen')),
})

export const presentClass = (classroom: Classroom) => ({
  id: classroom.id,
  code: classroom.code,
  title: classroom.title,
  plan: classroom.plan.name ?? 'own',
  items: classroom.plan.items,
  place: classroom.place && {
    item: classroom.place.at,
    since: new Date(classroom.place.since).toISOString(),
  },
  locale: classroom.locale,
  joining: classroom.joining,
  state: classroom.state,
  stuckAfterSeconds: classroom.stuckAfterSeconds,
  createdAt: classroom.createdAt.toISOString(),
  expiresAt: classroom.expiresAt.toISOString(),
  urls: classUrls(classroom),
})

const later = (one: Date, other: Date | null): Date => (other && other > one ? other : one)

export const presentLearner = (learner: Learner) => ({
  seat: learner.number,
  nickname: learner.nickname,
  roomId: learner.roomId,
  part: learner.part,
  step: learner.step,
  state: learner.state,
  since: learner.since.toISOString(),
  slips: learner.slips.map(({ slip }) => slip),
  hints: learner.hints,
  lastSeenAt: later(learner.since, learner.handRaisedAt).toISOString(),
  stuck: learner.isStuck,
  finished: learner.isFinished,
  handRaisedAt: learner.handRaisedAt?.toISOString() ?? null,
  removed: learner.isRemoved,
})

export const presentBoard = ({ totals, learners }: Board) => ({
  totals,
  learners: learners.map(presentLearner),
})
