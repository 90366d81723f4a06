export type { Assessment, Need, Outcome, Rule, TableRow } from './assessment.js'
export type { Changes, FactChange, SettledOutcome } from './changes.js'
export { compileRule } from './compile-rule.js'
export type { Decision, Json, Note, Obstacle, Option, Rejection } from './decision.js'
export { type Duty, type DutyStatus, dutyStatus } from './duty.js'
export {
  type AskedOf,
  defineFacts,
  type FactDeclaration,
  type FactsOf,
  type FactValue,
  oneOf,
  type Vocabulary,
  yesNo,
} from './facts.js'
export type { Finding } from './finding.js'
export { deepFreeze } from './freeze.js'
export { InvalidInputError, isInvalidInput } from './input-error.js'
export {
  type CodeOf,
  type CommonCode,
  defineMachine,
  type Evolution,
  type Machine,
  type MachineTypes,
  type Replay,
  type StatusOf,
  type Transition,
  type TransitionRow,
  type Transitions,
  type Verdict,
  type Window,
} from './machine.js'
export { type Contradiction, type RuleDeclaration, type RuleNode, rulesOver } from './rule.js'
export { read, type Shape, type ShapeData } from './shape.js'
export type { Truth } from './truth.js'
