import { clauseShape, deadlineShape } from '../case/shapes.js'
import type { Shape } from '../core/index.js'
import { flag, object, some, text, variants, word } from '../core/shape.js'
import { recordingCommands } from './command-shapes.js'
import type { RecordingCommand } from './commands.js'
import type { RecordingEvent } from './events.js'

/** Each command without its type, which tells them apart. */
const bare = {
  ReceiveCall: object({ data: recordingCommands.ReceiveCall.shape }),
  PlayNotice: object({ data: recordingCommands.PlayNotice.shape }),
  JoinCall: object({ data: recordingCommands.JoinCall.shape }),
  GiveConsent: object({ data: recordingCommands.GiveConsent.shape }),
  DeclineRecording: object({ data: recordingCommands.DeclineRecording.shape }),
  ExplainAlternatives: object({ data: recordingCommands.ExplainAlternatives.shape }),
  EndCall: object({ data: recordingCommands.EndCall.shape }),
  StoreRecording: object({ data: recordingCommands.StoreRecording.shape }),
  WithdrawConsent: object({ data: recordingCommands.WithdrawConsent.shape }),
  ListenToRecording: object({ data: recordingCommands.ListenToRecording.shape }),
  RefuseListening: object({ data: recordingCommands.RefuseListening.shape }),
  GiveCallerAccess: object({ data: recordingCommands.GiveCallerAccess.shape }),
  RectifyRecording: object({ data: recordingCommands.RectifyRecording.shape }),
  RegisterServiceComplaint: object({ data: recordingCommands.RegisterServiceComplaint.shape }),
  CloseServiceComplaint: object({ data: recordingCommands.CloseServiceComplaint.shape }),
  OpenProcedure: object({ data: recordingCommands.OpenProcedure.shape }),
  JoinProcedure: object({ data: recordingCommands.JoinProcedure.shape }),
  CloseProcedure: object({ data: recordingCommands.CloseProcedure.shape }),
  CopyForProcedure: object({ data: recordingCommands.CopyForProcedure.shape }),
  PlaceRestriction: object({ data: recordingCommands.PlaceRestriction.shape }),
  LiftRestriction: object({ data: recordingCommands.LiftRestriction.shape }),
  GrantErasure: object({ data: recordingCommands.GrantErasure.shape }),
  DestroyRecording: object({ data: recordingCommands.DestroyRecording.shape }),
  DestroyCopy: object({ data: recordingCommands.DestroyCopy.shape }),
} as const

/** A command on a call and its recording, as it crosses the boundary. */
export const recordingCommandShape: Shape<RecordingCommand> = variants('type', bare)

const clauses = some(clauseShape)

/** An event of a call and its recording, as it crosses the boundary. */
export const recordingEventShape: Shape<RecordingEvent> = variants('type', {
  CallReceived: object({
    data: object({
      command: variants('type', { ReceiveCall: bare.ReceiveCall }),
      procedure: object({ id: text, version: text }),
      line: text,
    }),
  }),
  NoticePlayed: object({ data: object({ command: variants('type', { PlayNotice: bare.PlayNotice }) }) }),
  ConsultantJoined: object({ data: object({ command: variants('type', { JoinCall: bare.JoinCall }) }) }),
  ConsentGiven: object({ data: object({ command: variants('type', { GiveConsent: bare.GiveConsent }) }) }),
  RecordingDeclined: object({
    data: object({ command: variants('type', { DeclineRecording: bare.DeclineRecording }) }),
  }),
  AlternativesExplained: object({
    data: object({ command: variants('type', { ExplainAlternatives: bare.ExplainAlternatives }) }),
  }),
  CallEnded: object({ data: object({ command: variants('type', { EndCall: bare.EndCall }) }) }),
  RecordingStored: object({
    data: object({
      command: variants('type', { StoreRecording: bare.StoreRecording }),
      kept: deadlineShape,
    }),
  }),
  ConsentWithdrawn: object({
    data: object({ command: variants('type', { WithdrawConsent: bare.WithdrawConsent }) }),
  }),
  RecordingListenedTo: object({
    data: object({
      command: variants('type', { ListenToRecording: bare.ListenToRecording }),
      clauses,
      restricted: flag,
    }),
  }),
  ListeningRefused: object({
    data: object({ command: variants('type', { RefuseListening: bare.RefuseListening }), clauses }),
  }),
  CallerAccessGiven: object({
    data: object({ command: variants('type', { GiveCallerAccess: bare.GiveCallerAccess }) }),
  }),
  RecordingRectified: object({
    data: object({ command: variants('type', { RectifyRecording: bare.RectifyRecording }) }),
  }),
  ServiceComplaintRegistered: object({
    data: object({ command: variants('type', { RegisterServiceComplaint: bare.RegisterServiceComplaint }) }),
  }),
  ServiceComplaintClosed: object({
    data: object({ command: variants('type', { CloseServiceComplaint: bare.CloseServiceComplaint }) }),
  }),
  ProcedureOpened: object({
    data: object({ command: variants('type', { OpenProcedure: bare.OpenProcedure }) }),
  }),
  ProcedureJoined: object({
    data: object({ command: variants('type', { JoinProcedure: bare.JoinProcedure }) }),
  }),
  ProcedureClosed: object({
    data: object({ command: variants('type', { CloseProcedure: bare.CloseProcedure }) }),
  }),
  ProcedureCopyMade: object({
    data: object({
      command: variants('type', { CopyForProcedure: bare.CopyForProcedure }),
      deadline: deadlineShape,
      restricted: flag,
    }),
  }),
  RestrictionPlaced: object({
    data: object({ command: variants('type', { PlaceRestriction: bare.PlaceRestriction }) }),
  }),
  RestrictionLifted: object({
    data: object({ command: variants('type', { LiftRestriction: bare.LiftRestriction }) }),
  }),
  ErasureGranted: object({
    data: object({ command: variants('type', { GrantErasure: bare.GrantErasure }) }),
  }),
  RecordingDestroyed: object({
    data: object({
      command: variants('type', { DestroyRecording: bare.DestroyRecording }),
      because: word('term', 'erasure'),
      deadline: deadlineShape,
    }),
  }),
  ProcedureCopyDestroyed: object({
    data: object({
      command: variants('type', { DestroyCopy: bare.DestroyCopy }),
      deadline: deadlineShape,
      restricted: flag,
    }),
  }),
})
