/** What each named schema is called in the document. */
import * as answers from './answers'
import * as classroom from './classroom'
import { RegisterClient } from './client'
import { MoveClock } from './clock'
import { ArmFault } from './fault'
import { RotatedKeysAnswer, RotateKeys } from './keys'
import { NewPersona, PersonaAnswer, PersonaChanges } from './persona'
import { Nothing, OpenRoom, RoomChanges } from './room'
import { StartSession } from './session'
import { SnapshotAnswer } from './snapshot'

export const requestSchemas = {
  OpenRoom,
  RoomChanges,
  Nothing,
  NewPersona,
  PersonaChanges,
  MoveClock,
  RegisterClient,
  RotateKeys,
  ArmFault,
  StartSession,
  OpenClass: classroom.OpenClass,
  ClassChanges: classroom.ClassChanges,
  JoinClass: classroom.JoinClass,
  ActOnClass: classroom.ActOnClass,
}

export const answerSchemas = {
  OpenedRoom: answers.OpenedRoomAnswer,
  Room: answers.RoomAnswer,
  Snapshot: SnapshotAnswer,
  Urls: answers.UrlsAnswer,
  Persona: PersonaAnswer,
  Clock: answers.ClockAnswer,
  Message: answers.MessageAnswer,
  Code: answers.CodeAnswer,
  Client: answers.ClientAnswer,
  RegisteredClient: answers.RegisteredClientAnswer,
  RotatedKeys: RotatedKeysAnswer,
  Faults: answers.FaultsAnswer,
  ArmedFault: answers.ArmedFaultAnswer,
  FaultId: answers.FaultIdAnswer,
  Hop: answers.HopAnswer,
  TraceFlow: answers.FlowAnswer,
  TraceFlows: answers.FlowsAnswer,
  StartUrl: answers.StartUrlAnswer,
  OpenedClass: classroom.OpenedClassAnswer,
  Class: classroom.ClassAnswer,
  JoinedLearner: classroom.JoinedAnswer,
  Board: classroom.BoardAnswer,
  Acted: classroom.ActedAnswer,
  Report: classroom.ReportAnswer,
  Health: answers.HealthAnswer,
  Problem: answers.ProblemAnswer,
}
