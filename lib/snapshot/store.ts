/** All that a snapshot holds, read from and written to the tables of every word. */
import { database, type Prisma } from '@/lib/db/client'
import { isFaultName } from '@/lib/faults/catalogue'
import { WhereShape } from '@/lib/faults/where'

/** One read each, a moment apart: whoever takes a snapshot of a room in use has one of a room in use. */
export async function readEverything(roomId: string) {
  const db = database()
  const where = { roomId }
  const [room, records, copies, messages, faults, learners, readers] = await Promise.all([
    db.room.findUnique({ where: { id: roomId }, select: { openingPersonas: true } }),
    db.seisRecord.findMany({ where }),
    db.connectPerson.findMany({ where }),
    db.message.findMany({ where }),
    db.fault.findMany({ where }),
    db.moocAccount.findMany({ where, include: { enrolments: { include: { certificate: true } } } }),
    db.learningAccount.findMany({ where, include: { readings: true } }),
  ])
  const known = faults.flatMap(({ fault, where, ...row }) =>
    isFaultName(fault) ? [{ ...row, fault, where: WhereShape.parse(JSON.parse(where)) }] : [],
  )
  return {
    openingPersonas: room?.openingPersonas ?? '[]',
    records,
    copies,
    messages,
    faults: known,
    learners,
    readers,
  }
}

export interface Rows {
  room: Prisma.RoomUncheckedUpdateInput
  seisRecord: Prisma.SeisRecordCreateManyInput[]
  connectPerson: Prisma.ConnectPersonCreateManyInput[]
  message: Prisma.MessageCreateManyInput[]
  fault: Prisma.FaultCreateManyInput[]
  moocAccount: Prisma.MoocAccountCreateManyInput[]
  moocEnrolment: Prisma.MoocEnrolmentCreateManyInput[]
  moocCertificate: Prisma.MoocCertificateCreateManyInput[]
  learningAccount: Prisma.LearningAccountCreateManyInput[]
  learningReading: Prisma.LearningReadingCreateManyInput[]
}

/** Writes all of it into a room that was just opened, in the place of its first people; all or nothing. */
export async function writeEverything(roomId: string, rows: Rows): Promise<void> {
  const db = database()
  await db.$transaction([
    db.connectPerson.deleteMany({ where: { roomId } }),
    db.seisRecord.deleteMany({ where: { roomId } }),
    db.seisRecord.createMany({ data: rows.seisRecord }),
    db.connectPerson.createMany({ data: rows.connectPerson }),
    db.message.createMany({ data: rows.message }),
    db.fault.createMany({ data: rows.fault }),
    db.moocAccount.createMany({ data: rows.moocAccount }),
    db.moocEnrolment.createMany({ data: rows.moocEnrolment }),
    db.moocCertificate.createMany({ data: rows.moocCertificate }),
    db.learningAccount.createMany({ data: rows.learningAccount }),
    db.learningReading.createMany({ data: rows.learningReading }),
    db.room.update({ where: { id: roomId }, data: rows.room }),
  ])
}
