export type { Assessment, Need, Outcome, Rule, TableRow } from './assessment.js'
export type { Changes, FactChange, SettledOutcome } from './changes.js'
export { compileRule } from './compile-rule.js'
export { deadlineShape } from './deadline-shape.js'
export {
  type BreachesIn,
  breach,
  type Carried,
  carries,
  carriesNothing,
  commonRejections,
  type DataByCode,
  type Decision,
  type Json,
  type Note,
  type Noted,
  type NoteOnAct,
  type Obstacle,
  type Option,
  type Rejection,
  remark,
} from './decision.js'
export { defineMachineOver, eventNamesOf } from './define-machine.js'
export { type Duty, type DutyStatus, dutyEnded, dutyOn } from './duty.js'
export {
  type AboutFact,
  type AskedIn,
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
export type { StoredEvent, Upcaster, Upcasters } from './format.js'
export { deepFreeze } from './freeze.js'
export { eachOf, eachWithLater, type InForce, type Versions, versionsOf } from './in-force.js'
export { InvalidInputError, isInvalidInput, readDay, trusting } from './input-error.js'
export type {
  CodeOf,
  DecisionOf,
  DeclaredTypes,
  Evolution,
  ExpectedOf,
  Forgetting,
  Impossible,
  Machine,
  MachineDefinition,
  MachineTypes,
  NoteOf,
  NoteOnActOf,
  ObstacleOf,
  OptionOf,
  Recorded,
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
  type CommandBuilders,
  type CommandData,
  type CommandDeclaration,
  type CommandDeclarations,
  type CommandIn,
  type CommandOf,
  commandsCiting,
  type EventData,
  type EventDeclaration,
  type EventDeclarations,
  type EventIn,
  type EventOf,
  event,
  eventsOf,
  type SharedFields,
  shapeOfCommands,
  shapeOfEvents,
  sharedFields,
} from './messages.js'
export { narrowing, within } from './narrowing.js'
export { obstacle } from './obstacle.js'
export { type Cite, read } from './read.js'
export { namesOf } from './records.js'
export {
  type CitedWithoutGround,
  type Contradiction,
  type JoinNodes,
  type RuleBuilders,
  type RuleDeclaration,
  type RuleNode,
  rulesOver,
} from './rule.js'
export type { DataOf, Field, Fields, Shape, ShapeData } from './shape.js'
export type { Truth } from './truth.js'
export { wasGiven } from './was-given.js'
