import { deadlineShape } from '../case/shapes.js'
import type { Shape } from '../core/index.js'
import { list, nullable, object, text, variants, word } from '../core/shape.js'
import { restrictionGrounds } from '../rights/index.js'
import { restrictionCommands } from './command-shapes.js'
import type { RestrictionCommand } from './commands.js'
import type { RestrictionEvent } from './events.js'

/** Each command without its type, which tells them apart. */
const bare = {
  ImposeRestriction: object({ data: restrictionCommands.ImposeRestriction.shape }),
  RelyOnReason: object({ data: restrictionCommands.RelyOnReason.shape }),
  InformSubject: object({ data: restrictionCommands.InformSubject.shape }),
  EndReason: object({ data: restrictionCommands.EndReason.shape }),
  LiftRestriction: object({ data: restrictionCommands.LiftRestriction.shape }),
} as const

/** A command on the restrictions of a data item, as it crosses the boundary. */
export const restrictionCommandShape: Shape<RestrictionCommand> = variants('type', bare)

/** An event on the restrictions of a data item, as it crosses the boundary. */
export const restrictionEventShape: Shape<RestrictionEvent> = variants('type', {
  RestrictionImposed: object({
    data: object({
      command: variants('type', { ImposeRestriction: bare.ImposeRestriction }),
      procedure: object({ id: text, version: text }),
    }),
  }),
  ReasonReliedOn: object({
    data: object({
      command: variants('type', { RelyOnReason: bare.RelyOnReason }),
      inform: nullable(deadlineShape),
    }),
  }),
  SubjectInformed: object({
    data: object({ command: variants('type', { InformSubject: bare.InformSubject }) }),
  }),
  ReasonEnded: object({ data: object({ command: variants('type', { EndReason: bare.EndReason }) }) }),
  RestrictionLifted: object({
    data: object({
      command: variants('type', { LiftRestriction: bare.LiftRestriction }),
      lifted: list(object({ id: text, remaining: list(word(...restrictionGrounds)) })),
    }),
  }),
})
