import type { Shape } from '../core/index.js'
import { day, object, optional, required, some, text, word, yes } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { restrictionReasons } from '../request/index.js'
import { periodShape } from '../rights/claim-shape.js'
import { restrictionGrounds } from '../rights/index.js'
import type { RestrictionCommand } from './commands.js'
import { restrictionEndings } from './state.js'

const act = { on: day, by: required(text, 'adakavas:46') } as const

/** The shape of each command's data, and the clause that the command belongs to. */
export const restrictionCommands = Object.freeze({
  ImposeRestriction: {
    clause: 'adakavas:23',
    shape: object({
      ...act,
      id: text,
      item: text,
      request: text,
      grounds: required(some(word(...restrictionGrounds)), 'adakavas:21'),
      period: required(periodShape, 'adakavas:24'),
    }),
  },
  RelyOnReason: {
    clause: 'adakavas:23',
    shape: object({
      ...act,
      id: text,
      reason: required(word(...restrictionReasons), 'adakavas:23'),
      operation: required(
        word('reading', 'copying', 'listening', 'altering', 'sending', 'destroying'),
        'adakavas:23',
      ),
      aroseOn: required(day, 'adakavas:23'),
      justification: required(text, 'adakavas:23'),
      ownRequest: optional(yes, 'adakavas:23'),
    }),
  },
  InformSubject: {
    clause: 'adakavas:23',
    shape: object({ ...act, id: text, replyObstacle: optional(text, 'adakavas:42') }),
  },
  EndReason: { clause: 'adakavas:23', shape: object({ ...act, id: text }) },
  LiftRestriction: {
    clause: 'adakavas:24',
    shape: object({ ...act, id: text, because: required(word(...restrictionEndings), 'adakavas:24') }),
  },
} as const satisfies {
  readonly [C in RestrictionCommand['type']]: {
    readonly clause: ClauseRef
    readonly shape: Shape<Extract<RestrictionCommand, { type: C }>['data']>
  }
})
