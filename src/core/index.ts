export type { Assessment, Need, Outcome, Rule, TableRow } from './assessment.js'
export type { Changes, FactChange, SettledOutcome } from './changes.js'
export { compileRule } from './compile-rule.js'
export {
  type BreachesIn,
  breach,
  carries,
  carriesNothing,
  commonRejections,
  type DataByCode,
  type Decision,
  type Json,
  type Note,
  type NoteOnAct,
  type Obstacle,
  type Option,
  type Rejection,
  remark,
} from './decision.js'
export { defineMachine, eventNamesOf } from './define-machine.js'
export { type Duty, type DutyStatus, dutyEnded, dutyOn } from './duty.js'
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
export { InvalidInputError, isInvalidInput, readDay, trusting } from './input-error.js'
export type {
  CodeOf,
  DecisionOf,
  Evolution,
  ExpectedOf,
  Impossible,
  Machine,
  MachineTypes,
  NoteOf,
  NoteOnActOf,
  ObstacleOf,
  OptionOf,
  RejectionOf,
  Replay,
  StatusOf,
  Transition,
  TransitionRow,
  Transitions,
  Undated,
  Verdict,
  Window,
} from './machine-types.js'
export {
  type CommandOf,
  commandsCiting,
  type EventOf,
  event,
  eventsOf,
  shapeOfCommands,
  shapeOfEvents,
  sharedFields,
} from './messages.js'
export { narrowing, within } from './narrowing.js'
export { type Cite, read } from './read.js'
export { namesOf } from './records.js'
export { type Contradiction, type RuleDeclaration, type RuleNode, rulesOver } from './rule.js'
export type { DataOf, Shape, ShapeData } from './shape.js'
export type { Truth } from './truth.js'
