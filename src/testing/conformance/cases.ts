import type { Period } from '../../calendar/index.js'
import { complaintCommands } from '../../complaint/messages.js'
import { consentCommands } from '../../consent/messages.js'
import { InvalidInputError, read, type Shape, shapeOfCommands } from '../../core/index.js'
import {
  count,
  day,
  list,
  listOnce,
  name,
  object,
  openFacts,
  optional,
  type ShapeType,
  text,
  variants,
  word,
} from '../../core/shape.js'
import { accessInformation, everyRight } from '../../procedure/index.js'
import { recordingCommands } from '../../recording/messages.js'
import { samplingCommands } from '../../recording/sampling-messages.js'
import { requestCommands } from '../../request/messages.js'
import { restrictionCommands } from '../../restriction/messages.js'
import { ofEveryClause } from '../../schema/every-clause.js'

/** What every case has besides: a name of its own, and where the answer comes from. */
const caseOf = <const Given, const Told>(input: Shape<Given>, expected: Shape<Told>) =>
  object({ id: name, source: text, input, expected })

export const deadlineInput = object({
  from: day,
  period: object({ months: optional(count), days: optional(count), workingDays: optional(count) }),
  lastDay: word('next-working-day', 'as-counted'),
})
const deadlineExpected = object({ counted: day, due: day })

export const verdictInput = object({
  procedure: word('adakavas', 'gdpr'),
  right: word(...everyRight),
  part: optional(
    word(
      'correction',
      'supplement',
      'transfer',
      'left-out',
      'human-intervention',
      'data',
      ...accessInformation,
      'automated-decisions',
      'safeguards',
      'copy',
    ),
  ),
  facts: openFacts({}, '^[a-z][A-Za-z]*$'),
})
const verdictExpected = object({
  outcome: word('granted', 'rejected', 'undetermined', 'contradictory'),
  clauses: list(name),
  needs: list(name),
  contradiction: list(name),
})

/** What is given to one machine: the rest is the same for all of them. */
const given = <Command extends object, const Procedure extends string>(
  commands: Shape<Command>,
  ...procedures: readonly Procedure[]
) =>
  object({
    procedure: word(...procedures),
    commands: list(ofEveryClause(commands)),
    dutiesOn: list(day),
  })

export const historyInput = variants('machine', {
  request: given(shapeOfCommands(requestCommands), 'adakavas', 'gdpr'),
  complaint: given(shapeOfCommands(complaintCommands), 'adakavas', 'gdpr'),
  restriction: given(shapeOfCommands(restrictionCommands), 'adakavas', 'gdpr'),
  consent: given(shapeOfCommands(consentCommands), 'adakavas', 'gdpr'),
  recording: given(shapeOfCommands(recordingCommands), 'kaunas'),
  sampling: given(shapeOfCommands(samplingCommands), 'kaunas'),
})
const historyExpected = object({
  answers: list(
    variants('outcome', {
      accepted: object({ events: list(name) }),
      rejected: object({ code: name, clauses: list(name) }),
    }),
  ),
  duties: list(object({ on: day, duties: list(object({ duty: name, due: day, status: name })) })),
})

/**
 * A day, a period and what becomes of a last day that is no working day go in; the last day by counting alone and the
 * last day on which something is in time come out.
 *
 * @category Testing
 */
export interface DeadlineCase extends CaseOf<'deadline', typeof deadlineInput, typeof deadlineExpected> {}

/**
 * A procedure, a right or a part of it and the known facts go in; the outcome, and sorted the clauses that settle it, the
 * unknown facts that can still change it, and the facts that exclude each other come out.
 *
 * @category Testing
 */
export interface VerdictCase extends CaseOf<'verdict', typeof verdictInput, typeof verdictExpected> {}

/**
 * Commands for one machine, one after the other, go in, and the days on which to ask what is owed. What comes out is what each
 * command came to, and what is owed on each of the days after the last command, sorted by the name of the duty and its
 * last day. A command that is rejected changes nothing: those after it are given all the same.
 *
 * @category Testing
 */
export interface HistoryCase extends CaseOf<'history', typeof historyInput, typeof historyExpected> {}

/** What every case has.
 *
 * @category Testing */
export interface CaseOf<Kind extends string, Input, Expected> {
  /** The name of the case; no two have the same. */
  readonly id: string
  /** What is asked. */
  readonly kind: Kind
  /** Where the answer comes from: clauses, or who counted it. */
  readonly source: string
  /** What goes in. */
  readonly input: ShapeType<Input>
  /** What has to come out. */
  readonly expected: ShapeType<Expected>
}

/** A case that any implementation of the rules can run: what goes in, and what has to come out, as plain JSON.
 *
 * @category Testing */
export type ConformanceCase = DeadlineCase | VerdictCase | HistoryCase

const casesShape: Shape<readonly ConformanceCase[]> = listOnce(
  variants('kind', {
    deadline: caseOf(deadlineInput, deadlineExpected),
    verdict: caseOf(verdictInput, verdictExpected),
    history: caseOf(historyInput, historyExpected),
  }),
  'id',
)

/**
 * The cases of a file, as copies of our own: no two have the same name.
 *
 * @throws InvalidInputError for the first that is malformed, with its path.
 */
export function requireCases(cases: unknown): readonly ConformanceCase[] {
  const found = read(casesShape, cases, 'cases', 'case', () => null)
  for (const [place, one] of found.entries())
    if (one.kind === 'deadline') periodOf(one.input.period, `cases[${place}].input.period`)
  return found
}

/** A period in months, days or working days, as the calendar takes it: one of the three. */
export function periodOf(period: DeadlineCase['input']['period'], path: string): Period {
  const { months, days, workingDays } = period
  const given = [months, days, workingDays].filter((one) => one !== undefined)
  if (given.length !== 1)
    throw new InvalidInputError(path, 'months, days or workingDays, one of the three', period)
  if (months !== undefined) return { months }
  return days === undefined ? { workingDays: workingDays ?? 0 } : { days }
}
